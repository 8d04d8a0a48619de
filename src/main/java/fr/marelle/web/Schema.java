package fr.marelle.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schemas to this version, as the migrating account, and grants the running account what it needs. */
@Dependent
class Schema {

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

    void migrer() throws SQLException {
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
}
