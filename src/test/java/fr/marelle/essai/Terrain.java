package fr.marelle.essai;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** A server and a database of their own, started as an operator would, to be loaded or killed; and a way into that database. */
public final class Terrain implements AutoCloseable {

    private static final int PATIENCE = 30;

    private final Path home;
    private final int port;
    private final Lancement lancement;
    private Connection base;

    private Terrain(Path home, int port, Lancement lancement) {
        this.home = home;
        this.port = port;
        this.lancement = lancement;
    }

    /** @param patience how long the demonstration may take to be written */
    public static Terrain ouvrir(Path home, int port, Map<String, String> environment, Duration patience)
            throws IOException, InterruptedException {
        Lancement lancement = Lancement.of(home.toAbsolutePath(), port, environment);
        Terrain terrain = new Terrain(home.toAbsolutePath(), port, lancement);
        try {
            lancement.readyLine(patience);
        } catch (IOException | InterruptedException | AssertionError e) {
            terrain.close();
            throw e;
        }
        return terrain;
    }

    public URL racine() throws IOException {
        return URI.create("http://localhost:" + port).toURL();
    }

    public Path home() {
        return home;
    }

    /** The server's JVM. */
    public ProcessHandle serveur() throws IOException {
        return processus(home.resolve("serveur.pid"));
    }

    /** The database. */
    public ProcessHandle mariadbd() throws IOException {
        return processus(home.resolve("mariadb/mariadbd.pid"));
    }

    private static ProcessHandle processus(Path pid) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }

    /** The connection of the migrating account, kept open. */
    public Connection base() throws IOException, SQLException {
        if (base == null) {
            Properties comptes = new Properties();
            try (Reader lecture = Files.newBufferedReader(home.resolve("mariadb/comptes.properties"))) {
                comptes.load(lecture);
            }
            base = DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + portBase() + "/marelle",
                    "marelle_migration",
                    comptes.getProperty("marelle_migration"));
        }
        return base;
    }

    private String portBase() throws IOException {
        Path commande = Path.of("/proc", Long.toString(mariadbd().pid()), "cmdline");
        String options = Files.readString(commande, StandardCharsets.UTF_8);
        return options.replaceFirst("(?s).*\0--port=(\\d+)\0.*", "$1");
    }

    /** Signs that account in by a row of its own; what comes back is the cookie. */
    public String connecter(String login) throws IOException, SQLException {
        String secret = UUID.randomUUID().toString();
        try (PreparedStatement insertion = base().prepareStatement(
                        "insert into connexion (id, version, cree_le, modifie_le, compte_id, empreinte, vue_le, expire_le)"
                                + " select ?, 1, utc_timestamp(6), utc_timestamp(6), id, ?, utc_timestamp(6),"
                                + " utc_timestamp(6) + interval 8 hour from compte where login = ?")) {
            insertion.setString(1, UUID.randomUUID().toString());
            insertion.setBytes(2, Temoin.empreinte(secret));
            insertion.setString(3, login);
            if (insertion.executeUpdate() != 1) {
                throw new IllegalStateException("no such account: " + login);
            }
        }
        return secret;
    }

    /** Asks the launcher to stop, and waits until it has: the folder is free then. */
    @Override
    public void close() throws InterruptedException {
        lancement.terminate();
        try {
            lancement.exitCode(PATIENCE);
        } finally {
            lancement.kill();
            Lancement.childrenOf(home).forEach(ProcessHandle::destroyForcibly);
        }
    }
}
