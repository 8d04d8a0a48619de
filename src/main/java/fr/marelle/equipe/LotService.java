package fr.marelle.equipe;

import fr.marelle.dossier.Dossiers;
import fr.marelle.geste.Decompte;
import fr.marelle.geste.Gestes;
import fr.marelle.geste.Issue;
import fr.marelle.habilitation.Acces;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.Qualite;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Hands files chosen in a list over to one référent, whoever had each: each is judged by itself, and it can be undone. */
@Stateless
@RolesAllowed(Droit.EQUIPE_GERER)
public class LotService {

    @Inject
    private EquipeRepository repository;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Habilites habilites;

    @Inject
    private Exclusions exclusions;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Gestes gestes;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Those of the chosen files that are within reach; the others are as if they did not exist. */
    public List<Remettable> preparer(Collection<String> choisis) {
        List<Remettable> remettables = repository.remettables(perimetre(), Decompte.lire(choisis));
        journal.noterTous(
                Acte.LECTURE,
                "equipe",
                remettables.stream().map(r -> r.dossier().getId()).toList());
        return remettables;
    }

    /** Who may take files over, by name. */
    public List<Compte> collegues() {
        return habilites.referents(utilisateur.pres(Droit.EQUIPE_GERER), aujourdhui());
    }

    /** Hands them over, each in the quality it was followed in; one that nobody followed gets its principal. */
    public Issue passer(PassationFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        UUID vers = erreurs.identifiant("referent", saisi.getReferent());
        LocalDate du = Echeance.lire(erreurs, saisi.getDu(), aujourdhui());
        String motif = erreurs.obligatoire("motif", saisi.getMotif(), Erreurs.TEXTE_COURT);
        erreurs.exiger(!saisi.getDossiers().isEmpty(), "dossiers", "equipe.aucunDossier");
        erreurs.lever();
        Set<UUID> ids = Decompte.lire(saisi.getDossiers());
        List<Remettable> remettables = repository.remettables(perimetre(), ids);
        Decompte decompte = new Decompte();
        IntStream.range(remettables.size(), ids.size()).forEach(i -> decompte.refuser("equipe.lotHorsPortee"));
        Set<UUID> interdits = new HashSet<>(exclusions.parmi(
                remettables.stream().map(r -> r.dossier().getId()).toList(), vers, du));
        Map<UUID, Boolean> colleguesDuPre = new HashMap<>();
        Map<Acces, String> touches = new LinkedHashMap<>();
        Set<UUID> engages = repository.engages(ids, vers, du);
        Set<UUID> passes = new LinkedHashSet<>();
        String nom = repository.nom(vers);
        for (Remettable remettable : remettables) {
            if (!colleguesDuPre.computeIfAbsent(remettable.preId(), pre -> estDe(pre, vers))) {
                decompte.refuser("equipe.lotPasDuPre");
            } else if (interdits.contains(remettable.dossier().getId())) {
                decompte.refuser("equipe.lotEcarte");
            } else {
                Acces accorde = acces.nommer(remettable.dossier(), vers, qualite(remettable), du, motif);
                if (accorde == null) {
                    decompte.refuser("equipe.lotDejaSien");
                } else {
                    passes.add(remettable.dossier().getId());
                    if (engages.contains(remettable.dossier().getId())) {
                        decompte.refuser("equipe.sansRetour");
                    } else {
                        touches.put(accorde, PassationInverse.avant(remettable.compteId(), remettable.qualite()));
                    }
                    dossiers.tracer(remettable.dossier(), "trace.equipe.passe", nom);
                    decompte.faire();
                }
            }
        }
        journal.noterTous(Acte.MODIFICATION, "equipe", passes);
        return decompte.conclure("equipe.passe", gestes.noter(PassationInverse.PASSES, touches), nom);
    }

    private static Qualite qualite(Remettable remettable) {
        return Objects.requireNonNullElse(remettable.qualite(), Qualite.REFERENT_PRINCIPAL);
    }

    private boolean estDe(UUID preId, UUID compteId) {
        return habilites.referents(preId, aujourdhui()).stream()
                .anyMatch(c -> c.getId().equals(compteId));
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EQUIPE_GERER);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
