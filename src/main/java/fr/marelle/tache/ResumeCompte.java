package fr.marelle.tache;

import fr.marelle.courriel.Courriels;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Representation;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The message of one account, counted as if she looked now; it stands in for her request. */
@Dependent
class ResumeCompte {

    @Inject
    private Courriels courriels;

    @Inject
    private Representation representation;

    @Inject
    private Resume resume;

    @Inject
    private UtilisateurCourant utilisateur;

    /** What the message of that day is known by. */
    static String cle(LocalDate jour) {
        return "resume " + jour;
    }

    /** Queues it; who no longer follows any file has nothing to be told. */
    @Transactional
    @ActivateRequestContext
    void deposer(UUID compte, LocalDate jour) {
        representation.representer(compte);
        courriels.deposer(compte, cle(jour), utilisateur.peut(Droit.TACHE_SUIVRE) ? resume.composer(jour) : null);
    }
}
