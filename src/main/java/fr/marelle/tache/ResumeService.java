package fr.marelle.tache;

import fr.marelle.courriel.Courriels;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Sends somebody, when she asks, the message she would get in the morning. */
@Stateless
@RolesAllowed(Droit.TACHE_SUIVRE)
public class ResumeService {

    @Inject
    private Courriels courriels;

    @Inject
    private Resume resume;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** One a minute at most; says whether there was anything to say. */
    public boolean essayer() {
        var texte = resume.composer(LocalDate.now(horloge));
        Instant minute = horloge.instant().truncatedTo(ChronoUnit.MINUTES);
        courriels.deposer(utilisateur.getCompteId(), "essai " + minute, texte);
        return texte != null;
    }
}
