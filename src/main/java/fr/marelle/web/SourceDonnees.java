package fr.marelle.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;

/** The running account's pool; the migrating account has none. Values come from the environment (README). */
@DataSourceDefinition(
        name = "java:app/jdbc/marelle",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=marelle.db.url}",
        user = "${MPCONFIG=marelle.db.user}",
        password = "${MPCONFIG=marelle.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            // once per borrowing, it is a tenth of a page: a database that died is noticed after that many seconds
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@Dependent
public class SourceDonnees {}
