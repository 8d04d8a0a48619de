package fr.marelle.tache;

import fr.marelle.courriel.Courriels;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Queues each weekday morning what awaits whoever asked for it; the queue keeps one a day, whatever the number of servers. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResumeMatin {

    private static final Logger LOG = Logger.getLogger(ResumeMatin.class.getName());

    @Inject
    private Courriels courriels;

    @Inject
    private ResumeCompte resume;

    @Inject
    private Clock horloge;

    /** Again every ten minutes until noon: a server stopped at seven makes up for it. */
    @Schedule(dayOfWeek = "Mon-Fri", hour = "7-11", minute = "*/10", timezone = "Europe/Paris", persistent = false)
    void deposer() {
        LocalDate jour = LocalDate.now(horloge);
        for (UUID compte : courriels.attendent(ResumeCompte.cle(jour))) {
            try {
                resume.deposer(compte, jour);
            } catch (RuntimeException e) {
                // the others still get theirs; this one is tried again in ten minutes
                LOG.log(Level.SEVERE, "Le résumé du matin d’un compte n’a pas pu être préparé.", e);
            }
        }
    }
}
