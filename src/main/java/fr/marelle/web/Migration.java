package fr.marelle.web;

import fr.marelle.dossier.CoffreControle;
import fr.marelle.famille.Lexique;
import fr.marelle.habilitation.Amorcage;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to this version's schema before anything else, checks the master key, learns the words of names, opens the
 * first account. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    @Inject
    private Schema schema;

    @Inject
    @ConfigProperty(name = "marelle.demo", defaultValue = "false")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "marelle.admin.initial")
    private Optional<String> administrateurInitial;

    @Inject
    private CoffreControle coffre;

    @Inject
    private Amorcage amorcage;

    @Inject
    private Lexique lexique;

    @Resource
    private UserTransaction transaction;

    private boolean prete;

    @PostConstruct
    void demarrer() {
        try {
            schema.migrer();
            transaction.begin();
            String defaut = coffre.verifier();
            lexique.completer();
            transaction.commit();
            if (defaut != null) {
                refuser(defaut, null);
            }
            ouvrirPremierCompte();
            prete = true;
        } catch (SQLException | FlywayException e) {
            refuser(
                    "la base de données refuse : "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        } catch (IOException
                | NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            refuser("le démarrage a échoué : " + e.getMessage(), e);
        }
    }

    private void ouvrirPremierCompte()
            throws NotSupportedException, SystemException, RollbackException, HeuristicMixedException,
                    HeuristicRollbackException {
        if (demonstration || administrateurInitial.isEmpty()) {
            return;
        }
        transaction.begin();
        Optional<String> secret = amorcage.premierAdministrateur(administrateurInitial.get());
        transaction.commit();
        secret.ifPresent(s -> LOG.log(Level.INFO, "MARELLE-LIEN: /motdepasse?jeton={0}", s));
    }

    private static void refuser(String phrase, Exception cause) {
        LOG.log(Level.SEVERE, "MARELLE-ERREUR: {0}", phrase);
        throw new IllegalStateException(phrase, cause);
    }

    /** Whether all of that went well. */
    public boolean isPrete() {
        return prete;
    }
}
