package fr.marelle.statistiques;

import fr.marelle.habilitation.Droit;
import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Protection;
import fr.marelle.masquage.Suivi;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Publications: read by whoever reads counts, drawn by those entitled, one at a time. */
@Stateless
public class PublicationService {

    /** Callers who may wait for each other: each holds a connection meanwhile. */
    private static final Semaphore ATTENTE = new Semaphore(4);

    @Inject
    private PublicationRepository publications;

    @Inject
    private Instruction instruction;

    @Inject
    private Arrete arrete;

    @Inject
    private Clock horloge;

    /** Latest first. */
    @RolesAllowed(Droit.STATISTIQUES_LIRE)
    public List<PublicationLigne> lister() {
        return publications.lister();
    }

    @RolesAllowed(Droit.STATISTIQUES_LIRE)
    public PublicationLue lire(UUID id) {
        return new PublicationLue(publications.lire(id));
    }

    /**
     * Draws what is asked, without a preview; what was drawn before is given back.
     *
     * @param tableaux codes of {@link Variable}
     * @param seuil digits; null for {@link DemandePublication#SEUIL}
     * @throws BusinessRuleException when the demand is wrong, or too many wait already
     */
    @RolesAllowed(Droit.STATISTIQUES_PUBLIER)
    public Publication publier(String population, String periode, List<List<String>> tableaux, String seuil) {
        Erreurs erreurs = new Erreurs();
        DemandePublication demande =
                DemandePublication.lire(erreurs, population, periode, tableaux, seuil, LocalDate.now(horloge));
        erreurs.lever();
        if (!ATTENTE.tryAcquire()) {
            throw new BusinessRuleException(null, "statistiques.autreEnCours");
        }
        try {
            return publier(demande);
        } finally {
            ATTENTE.release();
        }
    }

    private Publication publier(DemandePublication demande) {
        instruction.verrouiller();
        return instruction.deja(demande).orElseGet(() -> {
            Etude etude = instruction.figer(demande);
            List<Cellule> cellules = Protection.proteger(etude.probleme(demande.tableaux()), Suivi.AUCUN);
            return arrete.publier(UUID.randomUUID(), etude, cellules);
        });
    }
}
