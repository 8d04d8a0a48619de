package fr.marelle.lanceur;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Payara Micro with Marelle in it, as a child process; its output goes to {@code journaux/serveur.log}. */
final class Serveur implements AutoCloseable {

    /** How long a deployment may take: the demonstration's 50 000 children are written during it. */
    private static final Duration PATIENCE = Duration.ofMinutes(40);

    private static final String PAYARA_MARK = "fish/payara/micro/PayaraMicro.class";

    private final Reglages reglages;
    private final JournalServeur journal;
    private final Programme programme;
    private final Sante sante;

    private Serveur(Reglages reglages, JournalServeur journal, Programme programme) {
        this.reglages = reglages;
        this.journal = journal;
        this.programme = programme;
        this.sante =
                new Sante(URI.create("http://127.0.0.1:" + reglages.port() + "/health/ready"), Duration.ofSeconds(5));
    }

    /** Starts the server with {@code environment} added to ours; passwords are never on a command line. */
    static Serveur start(Reglages reglages, Map<String, String> environment) throws IOException {
        Path root = reglages.home().resolve("payara");
        delete(root);
        Path log = Files.createDirectories(reglages.home().resolve("journaux")).resolve("serveur.log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("serveur.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Programme programme = Programme.start(command(reglages, root), environment, log, pidFile(reglages.home()));
        return new Serveur(reglages, new JournalServeur(log), programme);
    }

    static void stopOrphan(Path home) throws IOException {
        Programme.stopOrphan(pidFile(home), home.resolve("payara").toString());
    }

    private static Path pidFile(Path home) {
        return home.resolve("serveur.pid");
    }

    private static List<String> command(Reglages reglages, Path root) throws IOException {
        Path payara = Ressources.jarHolding(PAYARA_MARK)
                .orElseThrow(() -> new EchecDemarrage(
                        EchecDemarrage.Cause.REGLAGE, "Payara Micro manque sur le chemin des classes du lanceur."));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(reglages.javaOptions());
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-jar", payara.toString()));
        command.addAll(List.of("--rootdir", root.toString(), "--nohazelcast", "--nohostaware"));
        command.addAll(List.of("--disablephonehome", "--port", Integer.toString(reglages.port())));
        command.addAll(List.of("--prebootcommandfile", reglages.config() + "/payara-avant.txt"));
        command.addAll(List.of("--deploy", reglages.application().toString(), "--contextroot", "/"));
        reglages.otherApplications().forEach(war -> command.addAll(List.of("--deploy", war)));
        return command;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Returns once the application is ready, or {@code stopping}; a failure of any kind is one sentence. */
    void awaitReady(BooleanSupplier stopping) throws IOException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!stopping.getAsBoolean() && !sante.isPrete()) {
            boolean over = !programme.isAlive() || Instant.now().isAfter(limit);
            journal.read();
            if (!stopping.getAsBoolean() && (over || journal.tellsOfFailure())) {
                throw new EchecDemarrage(EchecDemarrage.Cause.SERVEUR, journal.sentence());
            }
            Attente.instant();
        }
    }

    /** Address of the first account's password page, if the application has just opened one. */
    Optional<String> oneTimeLink() throws IOException {
        journal.read();
        return journal.link().map(path -> "http://localhost:" + reglages.port() + path);
    }

    boolean isAlive() {
        return programme.isAlive();
    }

    /** Clean stop, by force after 8 s. */
    @Override
    public void close() {
        programme.stop(Duration.ofSeconds(8));
    }
}
