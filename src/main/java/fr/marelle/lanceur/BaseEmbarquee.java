package fr.marelle.lanceur;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB of our own, in a data folder, listening on the loopback alone. It is created at the first start, kept
 * between starts, and durable: what a commit acknowledged survives a kill. Life cycle: {@link #start}, then {@link
 * #close}; what a killed launcher left running is stopped by the next start.
 */
public final class BaseEmbarquee implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Most it keeps of its pages in memory. Taken as they are read: some 500 children never need that much, 50 000 do. */
    private static final String CACHE = "512M";

    private final Path folder;
    private final Path log;
    private final Comptes comptes;
    private final int port;
    private final Programme programme;

    private BaseEmbarquee(Path folder, Path log, Comptes comptes, int port, Binaires binaires, List<String> options)
            throws IOException {
        this.folder = folder;
        this.log = log;
        this.comptes = comptes;
        this.port = port;
        Path init = folder.resolve("init.sql");
        Comptes.secret(init);
        Files.writeString(init, comptes.initSql());
        List<String> command = command(binaires, init);
        command.addAll(options);
        this.programme = Programme.start(command, Map.of(), log, pidFile(folder));
        awaitGreeting();
        Files.delete(init);
    }

    /**
     * Starts the database of {@code home}, creating it if need be.
     *
     * @param home data folder of Marelle, absolute; locked by the caller
     * @param programs where MariaDB's programs are unpacked, may be shared by several homes
     * @throws EchecDemarrage in one sentence, if it can't be created or started
     */
    public static BaseEmbarquee start(Path home, Path programs) throws IOException {
        return start(home, programs, List.of());
    }

    /** The same, with more options of {@code mariadbd}, which win over ours. */
    static BaseEmbarquee start(Path home, Path programs, List<String> options) throws IOException {
        Path folder = Files.createDirectories(home.resolve("mariadb"));
        stopOrphan(home);
        Path log = Files.createDirectories(home.resolve("journaux")).resolve("mariadb.log");
        Comptes comptes = Comptes.readOrDraw(folder.resolve("comptes.properties"));
        Files.createDirectories(temporaires(folder));
        Binaires binaires = Binaires.find(programs);
        if (!Files.exists(folder.resolve("installee"))) {
            install(folder, log, binaires);
        }
        return new BaseEmbarquee(folder, log, comptes, freePort(), binaires, options);
    }

    static void stopOrphan(Path home) throws IOException {
        Path folder = home.resolve("mariadb");
        Programme.stopOrphan(pidFile(folder), folder.toString());
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("mariadbd.pid");
    }

    /**
     * Where it sorts what does not fit in memory: rows of families pass there, and in a folder shared with another database the
     * start of that one sweeps them away.
     */
    private static Path temporaires(Path folder) {
        return folder.resolve("temporaires");
    }

    private static void install(Path folder, Path log, Binaires binaires) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaires.installDb().toString(),
                "--no-defaults",
                "--basedir=" + binaires.base(),
                "--datadir=" + folder.resolve("donnees"),
                "--skip-test-db",
                "--skip-name-resolve"));
        asRoot(command);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        if (exitCode(builder.start()) != 0) {
            throw failure("La base de données n'a pas pu être créée", log);
        }
        Files.createFile(folder.resolve("installee"));
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private List<String> command(Binaires binaires, Path init) {
        List<String> command = new ArrayList<>(List.of(
                binaires.mariadbd().toString(),
                "--no-defaults",
                "--datadir=" + folder.resolve("donnees"),
                "--tmpdir=" + temporaires(folder),
                "--basedir=" + binaires.base(),
                "--init-file=" + init,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + CACHE,
                "--max-allowed-packet=64M"));
        asRoot(command);
        return command;
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    /** The greeting comes once the schemas and accounts are there: --init-file runs before the first connection. */
    private void awaitGreeting() throws IOException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!greets()) {
            if (!programme.isAlive() || Instant.now().isAfter(limit)) {
                programme.stop(Duration.ofSeconds(5));
                throw failure("La base de données embarquée ne démarre pas", log);
            }
            Attente.instant();
        }
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static EchecDemarrage failure(String what, Path log) {
        return new EchecDemarrage(EchecDemarrage.Cause.BASE, what + " : voir " + log + ".");
    }

    /** What the application needs to connect, under the names of its environment variables. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("MARELLE_DB_URL", "jdbc:mariadb://127.0.0.1:" + port + "/marelle");
        environment.put("MARELLE_DB_USER", "marelle");
        environment.put("MARELLE_DB_PASSWORD", comptes.courant());
        environment.put("MARELLE_DB_MIGRATION_USER", "marelle_migration");
        environment.put("MARELLE_DB_MIGRATION_PASSWORD", comptes.migration());
        return environment;
    }

    /** False once mariadbd has ended, for whatever reason. */
    public boolean isAlive() {
        return programme.isAlive();
    }

    /** Clean stop, by force after 8 s. */
    @Override
    public void close() {
        programme.stop(Duration.ofSeconds(8));
    }
}
