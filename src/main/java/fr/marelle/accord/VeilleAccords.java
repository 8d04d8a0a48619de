package fr.marelle.accord;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every night whether each file is allowed what its facts allow. Truth needs no nightly pass, days being known ahead:
 * this one would find a row changed by hand, or a backup half restored. The log tells how many, and names nobody.
 */
@Singleton
@PermitAll
public class VeilleAccords {

    private static final Logger LOG = Logger.getLogger(VeilleAccords.class.getName());

    @Inject
    private VerificationAccords verification;

    /** Half past three, when nobody works. */
    @Schedule(hour = "3", minute = "30", persistent = false)
    void veiller() {
        int ecarts = verification.ecarts();
        LOG.log(
                ecarts == 0 ? Level.INFO : Level.SEVERE,
                "Accords : {0} dossier(s) dont les droits d''agir ne sont pas ceux que disent les accords.",
                ecarts);
    }
}
