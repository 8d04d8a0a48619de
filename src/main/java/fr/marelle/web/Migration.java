package fr.marelle.web;

import fr.marelle.dossier.CoffreControle;
import fr.marelle.habilitation.Amorcage;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to this version's schema before anything else, checks the master key, opens the first account. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    @Inject
    @ConfigProperty(name = "marelle.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "marelle.db.user")
    private String utilisateur;

    @Inject
    @ConfigProperty(name = "marelle.db.password")
    private String motDePasse;

    @Inject
    @ConfigProperty(name = "marelle.db.migration.user")
    private String migrateur;

    @Inject
    @ConfigProperty(name = "marelle.db.migration.password")
    private String motDePasseMigrateur;

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

    @Resource
    private UserTransaction transaction;

    private boolean prete;

    @PostConstruct
    void demarrer() {
        try {
            migrer();
            transaction.begin();
            String defaut = coffre.verifier();
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
        } catch (IllegalStateException e) {
            throw e;
        } catch (Exception e) {
            refuser("le démarrage a échoué : " + e.getMessage(), e);
        }
    }

    private void migrer() throws SQLException {
        Flyway.configure()
                .dataSource(url, migrateur, motDePasseMigrateur)
                .locations("classpath:db/migration")
                .placeholders(Map.of("utilisateur", compteCourant()))
                .load()
                .migrate();
    }

    /** The running account as the database knows it, quoted for a GRANT. */
    private String compteCourant() throws SQLException {
        try (Connection c = DriverManager.getConnection(url, utilisateur, motDePasse);
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT CURRENT_USER()")) {
            r.next();
            String[] parties = r.getString(1).split("@", 2);
            return "'" + parties[0] + "'@'" + parties[1] + "'";
        }
    }

    private void ouvrirPremierCompte() throws Exception {
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
