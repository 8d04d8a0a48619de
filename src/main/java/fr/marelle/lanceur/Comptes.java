package fr.marelle.lanceur;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords of the embedded database's two accounts, drawn once and kept in a file only we may read. */
record Comptes(String courant, String migration) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads {@code file}, or draws new passwords and writes it, mode 0600. */
    static Comptes readOrDraw(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        boolean drawn = values.putIfAbsent("marelle", draw()) == null;
        drawn |= values.putIfAbsent("marelle_migration", draw()) == null;
        if (drawn) {
            secret(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        }
        return new Comptes(values.getProperty("marelle"), values.getProperty("marelle_migration"));
    }

    /** Creates {@code file} empty, unreadable by others; POSIX systems only. */
    static void secret(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * What {@code --init-file} runs at every start, one statement a line: schemas, accounts, rights. The running account
     * has no right on a whole schema but {@code marelle}: MariaDB would refuse to take one table out of it.
     */
    String initSql() {
        StringBuilder sql = new StringBuilder();
        for (String schema : new String[] {"marelle", "marelle_journal", "marelle_archive", "marelle_cles"}) {
            sql.append("CREATE DATABASE IF NOT EXISTS ")
                    .append(schema)
                    .append(" CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;\n");
        }
        sql.append(account("marelle_migration", migration)).append(account("marelle", courant));
        for (String schema : new String[] {"marelle", "marelle\\_journal", "marelle\\_archive", "marelle\\_cles"}) {
            sql.append("GRANT ALL PRIVILEGES ON `")
                    .append(schema)
                    .append("`.* TO 'marelle_migration'@'%' WITH GRANT OPTION;\n");
        }
        return sql.append("GRANT SELECT, INSERT, UPDATE, DELETE ON `marelle`.* TO 'marelle'@'%';\n")
                .toString();
    }

    private static String account(String name, String password) {
        String escaped = password.replace("\\", "\\\\").replace("'", "''");
        return "CREATE USER IF NOT EXISTS '%1$s'@'%%';%nALTER USER '%1$s'@'%%' IDENTIFIED BY '%2$s';%n"
                .formatted(name, escaped);
    }
}
