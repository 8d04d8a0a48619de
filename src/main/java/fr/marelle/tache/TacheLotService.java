package fr.marelle.tache;

import fr.marelle.dossier.Coffre;
import fr.marelle.geste.Decompte;
import fr.marelle.geste.Gestes;
import fr.marelle.geste.Issue;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Notes the same task on each of several files chosen in a list: each within reach, each once, and all can be taken back. */
@Stateless
@RolesAllowed(Droit.TACHE_SUIVRE)
public class TacheLotService {

    @Inject
    private TacheRepository repository;

    @Inject
    private SujetRepository sujets;

    @Inject
    private Coffre coffre;

    @Inject
    private Gestes gestes;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Those of the chosen files that are within reach; the others are as if they did not exist. */
    public List<Sujet> preparer(Collection<String> choisis) {
        List<Sujet> lus = sujets.sujets(utilisateur.perimetre(Droit.TACHE_SUIVRE), Decompte.lire(choisis));
        journal.noterTous(Acte.LECTURE, TacheSaisieService.OBJET, dossiers(lus));
        return lus;
    }

    /** @param id of the draft: sent again, it notes nothing twice */
    public Issue noter(UUID id, TacheLotFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        String texte = erreurs.obligatoire("texte", saisi.getTexte(), TacheSaisieService.LONGUEUR);
        LocalDate echeance = TacheSaisieService.echeance(erreurs, saisi.getEcheance(), LocalDate.now(horloge));
        erreurs.exiger(!saisi.getDossiers().isEmpty(), "dossiers", "tache.lotAucunDossier");
        erreurs.lever();
        Set<UUID> ids = Decompte.lire(saisi.getDossiers());
        List<Sujet> lus = sujets.sujets(utilisateur.perimetre(Droit.TACHE_SUIVRE), ids);
        Decompte decompte = new Decompte();
        IntStream.range(lus.size(), ids.size()).forEach(i -> decompte.refuser("tache.lotHorsPortee"));
        Map<Tache, String> notees = new LinkedHashMap<>();
        Map<UUID, UUID> referents = TacheLotFormulaire.REFERENT.equals(saisi.getResponsable())
                ? sujets.referents(dossiers(lus), LocalDate.now(horloge))
                : Map.of();
        coffre.preparer(Set.copyOf(dossiers(lus)));
        for (Sujet sujet : lus) {
            UUID dossierId = sujet.dossier().getId();
            UUID tacheId = UUID.nameUUIDFromBytes((id + "|" + dossierId).getBytes(StandardCharsets.UTF_8));
            if (repository.existe(tacheId)) {
                decompte.refuser("tache.lotDejaNotees");
            } else {
                Tache tache = new Tache(
                        tacheId,
                        sujet.dossier(),
                        coffre.sceller(dossierId, TacheSaisieService.LIEU, tacheId, texte),
                        referents.getOrDefault(dossierId, utilisateur.getCompteId()),
                        echeance);
                repository.enregistrer(tache);
                notees.put(tache, "");
                decompte.faire();
            }
        }
        journal.noterTous(
                Acte.CREATION,
                TacheSaisieService.OBJET,
                notees.keySet().stream().map(t -> t.getDossier().getId()).toList());
        return decompte.conclure("tache.lotNotees", gestes.noter(TacheInverse.NOTEE, notees));
    }

    private static List<UUID> dossiers(List<Sujet> sujets) {
        return sujets.stream().map(s -> s.dossier().getId()).toList();
    }
}
