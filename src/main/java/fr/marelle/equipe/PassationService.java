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
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each person of the team carries, and the hand-over of somebody's files to a colleague in one go. */
@Stateless
@RolesAllowed(Droit.EQUIPE_GERER)
public class PassationService {

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

    /** Everybody of the team, by load, and whoever left it and still has files. */
    public List<Charge> charges() {
        journal.noter(Acte.RECHERCHE, "equipe", null);
        Map<UUID, Map<Qualite, Long>> comptes = repository.portions(perimetre()).stream()
                .collect(Collectors.groupingBy(
                        Portion::compteId, Collectors.toMap(Portion::qualite, Portion::nombre, Long::sum)));
        Map<UUID, String> equipe = new HashMap<>();
        habilites
                .referents(utilisateur.pres(Droit.EQUIPE_GERER), aujourdhui())
                .forEach(c -> equipe.put(c.getId(), c.getNom()));
        return Stream.concat(equipe.keySet().stream(), comptes.keySet().stream())
                .distinct()
                .map(id -> charge(id, equipe.get(id), comptes.getOrDefault(id, Map.of())))
                .sorted(Comparator.comparing(Charge::presente)
                        .thenComparing(Charge::getTotal, Comparator.reverseOrder())
                        .thenComparing(Charge::nom))
                .toList();
    }

    private Charge charge(UUID id, String nom, Map<Qualite, Long> siens) {
        return new Charge(
                id,
                nom == null ? repository.nom(id) : nom,
                siens.getOrDefault(Qualite.REFERENT_PRINCIPAL, 0L),
                siens.getOrDefault(Qualite.REFERENT_PRESSENTI, 0L),
                siens.getOrDefault(Qualite.REFERENT, 0L),
                nom != null);
    }

    /** What somebody has within reach, and who may take it over; not found for whoever has nothing. */
    public Passation preparer(UUID compteId) {
        List<DossierConfie> confies = repository.confies(perimetre(), compteId);
        if (confies.isEmpty()) {
            throw new IntrouvableException();
        }
        journal.noterTous(Acte.LECTURE, "equipe", ids(confies));
        return new Passation(repository.nom(compteId), confies, collegues(compteId));
    }

    private List<Compte> collegues(UUID compteId) {
        return habilites.referents(utilisateur.pres(Droit.EQUIPE_GERER), aujourdhui()).stream()
                .filter(c -> !c.getId().equals(compteId))
                .toList();
    }

    /** Hands the ticked files over, each in the quality it was followed in; those whose new référent is barred stay. It can be undone, but for those it ended more on. */
    public Issue passer(UUID compteId, PassationFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        UUID vers = erreurs.identifiant("referent", saisi.getReferent());
        LocalDate du = Echeance.lire(erreurs, saisi.getDu(), aujourdhui());
        String motif = erreurs.obligatoire("motif", saisi.getMotif(), Erreurs.TEXTE_COURT);
        erreurs.exiger(!saisi.getDossiers().isEmpty(), "dossiers", "equipe.aucunDossier");
        erreurs.exiger(vers == null || !vers.equals(compteId), "referent", "commun.choixObligatoire");
        erreurs.lever();
        List<DossierConfie> choisis = repository.confies(perimetre(), compteId).stream()
                .filter(c -> saisi.getDossiers().contains(c.dossier().getId().toString()))
                .toList();
        exigerCollegue(vers, choisis);
        List<UUID> interdits = exclusions.parmi(ids(choisis), vers, du);
        List<DossierConfie> passes = choisis.stream()
                .filter(c -> !interdits.contains(c.dossier().getId()))
                .toList();
        String nom = repository.nom(vers);
        Set<UUID> engages = repository.engages(ids(passes), vers, du);
        Map<Acces, String> touches = new LinkedHashMap<>();
        for (DossierConfie confie : passes) {
            confie.acces().terminer(du);
            Acces accorde = acces.nommer(confie.dossier(), vers, confie.getQualite(), du, motif);
            if (accorde != null && !engages.contains(confie.dossier().getId())) {
                touches.put(accorde, PassationInverse.avant(compteId, confie.getQualite()));
            }
            dossiers.tracer(confie.dossier(), "trace.equipe.passe", nom);
        }
        journal.noterTous(Acte.MODIFICATION, "equipe", ids(passes));
        Decompte decompte = new Decompte();
        ids(passes).forEach(p -> decompte.faire());
        ids(choisis).stream().filter(interdits::contains).forEach(g -> decompte.refuser("equipe.garde"));
        engages.forEach(e -> decompte.refuser("equipe.sansRetour"));
        return decompte.conclure("equipe.passe", gestes.noter(PassationInverse.PASSES, touches), nom);
    }

    /** Somebody of the team of each PRE the files belong to. */
    private void exigerCollegue(UUID vers, List<DossierConfie> choisis) {
        List<UUID> pres = new ArrayList<>(
                choisis.stream().map(DossierConfie::preId).distinct().toList());
        pres.removeIf(pre -> habilites.referents(pre, aujourdhui()).stream()
                .anyMatch(c -> c.getId().equals(vers)));
        if (!pres.isEmpty()) {
            throw new BusinessRuleException("referent", "equipe.pasDuPre");
        }
    }

    private static List<UUID> ids(List<DossierConfie> confies) {
        return confies.stream().map(c -> c.dossier().getId()).distinct().toList();
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EQUIPE_GERER);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
