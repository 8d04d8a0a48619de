package fr.marelle.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the schema is up to date and the database answers. */
@Readiness
@ApplicationScoped
public class Disponibilite implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/marelle")
    private DataSource base;

    @Inject
    private Migration migration;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("base")
                .status(migration.isPrete() && repond())
                .build();
    }

    private boolean repond() {
        try (Connection c = base.getConnection()) {
            return c.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
