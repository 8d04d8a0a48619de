package fr.marelle.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database with fictitious people, before anybody can sign in; one with accounts is left as it is. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    @Inject
    @ConfigProperty(name = "marelle.demo", defaultValue = "false")
    private boolean voulue;

    @Inject
    private Peuplement peuplement;

    @PostConstruct
    void demarrer() {
        if (!voulue || !peuplement.preparer()) {
            return;
        }
        long debut = System.nanoTime();
        int enfants = peuplement.peupler();
        LOG.log(Level.INFO, "demonstration: {0} children in {1} s", new Object[] {
            enfants, (System.nanoTime() - debut) / 1_000_000_000
        });
    }
}
