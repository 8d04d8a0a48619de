package fr.marelle.tache;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Notes who does what until when on a file. */
@Stateless
@RolesAllowed(Droit.TACHE_SUIVRE)
public class TacheSaisieService {

    /** What the journal calls it. */
    static final String OBJET = "tache";

    static final String LIEU = "tache.texte";

    /** Longest note, in characters: a task, not a narrative. */
    static final int LONGUEUR = 300;

    /** Days ahead at most. */
    private static final int HORIZON = 730;

    @Inject
    private TacheRepository repository;

    @Inject
    private SujetRepository sujets;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /**
     * A file, and who may be given something to do on it.
     *
     * @param equipe names by account: the reader first, then who follows the file today
     */
    public record Preparation(Sujet sujet, Map<UUID, String> equipe) {}

    public Preparation preparer(UUID dossierId) {
        Preparation preparation = preparation(dossierId);
        journal.noter(Acte.LECTURE, OBJET, dossierId);
        return preparation;
    }

    private Preparation preparation(UUID dossierId) {
        Sujet sujet = sujets
                .sujets(utilisateur.perimetre(Droit.TACHE_SUIVRE), dossierId == null ? List.of() : List.of(dossierId))
                .stream()
                .findFirst()
                .orElseThrow(IntrouvableException::new);
        Map<UUID, String> equipe = new LinkedHashMap<>();
        equipe.put(utilisateur.getCompteId(), utilisateur.getNom());
        acces.equipe(dossierId, LocalDate.now(horloge)).forEach(m -> equipe.putIfAbsent(m.compteId(), m.nom()));
        return new Preparation(sujet, equipe);
    }

    /** Notes it; the draft's {@code id} notes it once. */
    public void noter(UUID id, UUID dossierId, TacheFormulaire saisi) {
        Preparation preparation = preparation(dossierId);
        if (repository.existe(id)) {
            return;
        }
        LocalDate jour = LocalDate.now(horloge);
        Erreurs erreurs = new Erreurs();
        String texte = erreurs.obligatoire("texte", saisi.getTexte(), LONGUEUR);
        UUID responsable = responsable(
                erreurs, saisi.getResponsable(), preparation.equipe().keySet());
        LocalDate echeance = echeance(erreurs, saisi.getEcheance(), jour);
        erreurs.lever();
        repository.enregistrer(new Tache(
                id, preparation.sujet().dossier(), coffre.sceller(dossierId, LIEU, id, texte), responsable, echeance));
        journal.noter(Acte.CREATION, OBJET, dossierId);
    }

    private static UUID responsable(Erreurs erreurs, String saisi, Set<UUID> equipe) {
        UUID choisi = erreurs.identifiant("responsable", saisi);
        erreurs.exiger(choisi == null || equipe.contains(choisi), "responsable", "tache.horsEquipe");
        return choisi;
    }

    /** From today on, within two years; null and an error otherwise. */
    static LocalDate echeance(Erreurs erreurs, String saisie, LocalDate jour) {
        LocalDate echeance = erreurs.dateObligatoire("echeance", saisie);
        erreurs.exiger(
                echeance == null || !echeance.isBefore(jour) && !echeance.isAfter(jour.plusDays(HORIZON)),
                "echeance",
                "tache.echeance");
        return echeance;
    }
}
