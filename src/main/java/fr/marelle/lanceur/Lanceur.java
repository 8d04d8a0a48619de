package fr.marelle.lanceur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts Marelle: the embedded database unless the operator names one, then the server; says when it is ready, and stops
 * both with itself. A failed start is one sentence on standard error and an exit code other than 0.
 */
public final class Lanceur {

    private final Reglages reglages;
    private final PrintStream out;
    private volatile BaseEmbarquee base;
    private volatile Serveur serveur;
    private volatile boolean stopping;

    private Lanceur(Reglages reglages, PrintStream out) {
        this.reglages = reglages;
        this.out = out;
    }

    /** @param arguments {@code [--demonstration] <war or exploded folder> <config folder>} */
    public static void main(String[] arguments) {
        // Not System.out: its encoding is the terminal's, and Maven decorates it.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            Reglages reglages = Reglages.read(List.of(arguments), System.getenv());
            try (Verrou verrou = Verrou.take(reglages.home())) {
                new Lanceur(reglages, out).run();
            }
        } catch (EchecDemarrage e) {
            err.println(e.getMessage());
            System.exit(e.code());
        } catch (IOException e) {
            err.println("Marelle n'a pas pu démarrer : " + e.getMessage() + ".");
            System.exit(1);
        }
    }

    private void run() throws IOException {
        Instant start = Instant.now();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "arret"));
        Serveur.stopOrphan(reglages.home());
        BaseEmbarquee.stopOrphan(reglages.home());
        requireFreePort();
        startChildren(environment());
        serveur.awaitReady(() -> stopping);
        if (stopping) {
            return;
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        out.println("Marelle est prête : http://localhost:" + reglages.port() + "/ (" + seconds + " s)");
        serveur.oneTimeLink().ifPresent(link -> out.println("Premier compte, lien à usage unique : " + link));
        watch();
    }

    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(reglages.port()));
        } catch (IOException e) {
            throw new EchecDemarrage(
                    EchecDemarrage.Cause.PORT,
                    "Le port " + reglages.port() + " est déjà occupé : indiquez-en un autre par MARELLE_HTTP_PORT.");
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MARELLE_HOME", reglages.home().toString());
        environment.put("MARELLE_DEMO", Boolean.toString(reglages.demo()));
        return environment;
    }

    private void startChildren(Map<String, String> environment) throws IOException {
        if (reglages.externalDatabase() == null) {
            synchronized (this) {
                refuseWhenStopping();
                base = BaseEmbarquee.start(
                        reglages.home(),
                        reglages.home().resolve("mariadb").resolve("programme"),
                        reglages.databaseOptions());
                environment.putAll(base.environment());
            }
        } else {
            requireDatabase(reglages.externalDatabase());
        }
        synchronized (this) {
            refuseWhenStopping();
            serveur = Serveur.start(reglages, environment);
        }
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new EchecDemarrage(EchecDemarrage.Cause.SERVEUR, "Le démarrage a été interrompu.");
        }
    }

    private static void requireDatabase(String url) {
        URI uri = URI.create(url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", ""));
        int port = uri.getPort() < 0 ? 3306 : uri.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), port), 5000);
        } catch (IOException e) {
            throw new EchecDemarrage(
                    EchecDemarrage.Cause.BASE, "La base de données " + uri.getHost() + ":" + port + " ne répond pas.");
        }
    }

    /** Stays as long as both children do; the end of either is a failure, unless we asked for it. */
    private void watch() {
        Veille veille = new Veille(reglages.application());
        while (serveur.isAlive() && (base == null || base.isAlive())) {
            Attente.of(500);
            veille.look();
        }
        synchronized (this) {
            if (!stopping) {
                String what = serveur.isAlive() ? "La base de données s'est arrêtée" : "Le serveur s'est arrêté";
                throw new EchecDemarrage(
                        EchecDemarrage.Cause.SERVEUR,
                        what + " sans qu'on le demande : voir " + reglages.home() + "/journaux.");
            }
        }
    }

    private synchronized void stop() {
        stopping = true;
        if (serveur != null) {
            serveur.close();
        }
        if (base != null) {
            base.close();
        }
    }
}
