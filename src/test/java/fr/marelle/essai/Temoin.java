package fr.marelle.essai;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks at the database of the shared deployment from outside the server, with the right of the migrating account; by one
 * connection, which those who ask at once take in turn.
 */
public final class Temoin {

    /** The four schemas. */
    public static final List<String> SCHEMAS = List.of("marelle", "marelle_journal", "marelle_archive", "marelle_cles");

    private static final List<String> INSTRUCTIONS = List.of(
            "Com_select",
            "Com_insert",
            "Com_update",
            "Com_delete",
            "Com_insert_select",
            "Com_update_multi",
            "Com_delete_multi",
            "Com_replace",
            "Com_call_procedure");

    private static Connection ouverte;

    private Temoin() {}

    /** The connection of the migrating account, kept open. */
    public static synchronized Connection base() throws SQLException {
        if (ouverte == null) {
            Map<String, String> acces = Deploiement.baseDeDonnees();
            ouverte = DriverManager.getConnection(
                    acces.get("MARELLE_DB_URL"),
                    acces.get("MARELLE_DB_MIGRATION_USER"),
                    acces.get("MARELLE_DB_MIGRATION_PASSWORD"));
            aLHeureDeParis(ouverte);
        }
        return ouverte;
    }

    /** What SQL calls {@code current_date} there is the day of the application, wherever the database stands. */
    private static void aLHeureDeParis(Connection connexion) throws SQLException {
        String ecart =
                ZoneId.of("Europe/Paris").getRules().getOffset(Instant.now()).getId();
        try (Statement reglage = connexion.createStatement()) {
            reglage.execute("set time_zone = '" + ecart + "'");
        }
    }

    /** A new connection of the running account, as the application has it. */
    public static Connection commeLApplication() throws SQLException {
        Map<String, String> acces = Deploiement.baseDeDonnees();
        return DriverManager.getConnection(
                acces.get("MARELLE_DB_URL"), acces.get("MARELLE_DB_USER"), acces.get("MARELLE_DB_PASSWORD"));
    }

    /** First column of each row, as text; {@code :jour} stands for today in Paris. */
    public static synchronized List<String> liste(String sql, Object... parametres) throws SQLException {
        try (PreparedStatement requete = base().prepareStatement(sql.replace(":jour", "'" + aujourdhui() + "'"))) {
            for (int i = 0; i < parametres.length; i++) {
                requete.setObject(i + 1, parametres[i]);
            }
            List<String> lignes = new ArrayList<>();
            try (ResultSet resultat = requete.executeQuery()) {
                while (resultat.next()) {
                    lignes.add(resultat.getString(1));
                }
            }
            return lignes;
        }
    }

    /** First column of the first row; null when there is none. */
    public static String valeur(String sql, Object... parametres) throws SQLException {
        List<String> lignes = liste(sql, parametres);
        return lignes.isEmpty() ? null : lignes.get(0);
    }

    public static synchronized int modifier(String sql, Object... parametres) throws SQLException {
        try (PreparedStatement requete = base().prepareStatement(sql)) {
            for (int i = 0; i < parametres.length; i++) {
                requete.setObject(i + 1, parametres[i]);
            }
            return requete.executeUpdate();
        }
    }

    /** Every table of these schemas, as {@code schema.table}. */
    public static Set<String> tables(List<String> schemas) throws SQLException {
        Set<String> noms = new TreeSet<>();
        for (String schema : schemas) {
            noms.addAll(liste(
                    "select concat(table_schema, '.', table_name) from information_schema.tables"
                            + " where table_schema = ? and table_type = 'BASE TABLE'",
                    schema));
        }
        return noms;
    }

    /** Number of rows, and digest of their content, of every table of schema marelle, but for those named. */
    public static Map<String, String> etat(Set<String> sauf) throws SQLException {
        Map<String, String> etat = new TreeMap<>();
        for (String table : tables(List.of("marelle"))) {
            String nom = table.substring("marelle.".length());
            if (!sauf.contains(nom)) {
                etat.put(nom, valeur("select count(*) from " + table) + " rows, checksum " + somme(table));
            }
        }
        return etat;
    }

    private static String somme(String table) throws SQLException {
        try (ResultSet resultat = base().createStatement().executeQuery("checksum table " + table)) {
            resultat.next();
            return resultat.getString(2);
        }
    }

    /** Statements the database server has run so far, but for those that only open, commit or set something. */
    public static long instructions() throws SQLException {
        long somme = 0;
        try (ResultSet resultat =
                base().createStatement().executeQuery("show global status where variable_name like 'Com\\_%'")) {
            while (resultat.next()) {
                if (INSTRUCTIONS.contains(resultat.getString(1))) {
                    somme += resultat.getLong(2);
                }
            }
        }
        return somme;
    }

    public static LocalDate aujourdhui() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** What the database keeps of a secret. */
    static byte[] empreinte(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
