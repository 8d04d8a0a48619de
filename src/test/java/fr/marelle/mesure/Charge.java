package fr.marelle.mesure;

import fr.marelle.essai.Sonde;
import fr.marelle.essai.Terrain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One phase under load, and what the machine spent on it meanwhile. */
final class Charge {

    /**
     * @param serveur processor time of the server's JVM, in parts of one core; {@code base} of the database
     * @param memoireServeur greatest size in megabytes, as {@code memoireBase}
     * @param attente load average of the machine in the end
     */
    record Bilan(
            Phase phase,
            double duree,
            double serveur,
            double base,
            double memoireServeur,
            double memoireBase,
            double attente) {}

    private final ProcessHandle serveur;
    private final ProcessHandle base;
    private double memoireServeur;
    private double memoireBase;

    private Charge(Terrain terrain) throws IOException {
        serveur = terrain.serveur();
        base = terrain.mariadbd();
    }

    static Bilan mener(Terrain terrain, Phase phase) throws IOException {
        return new Charge(terrain).mener(phase);
    }

    private Bilan mener(Phase phase) throws IOException {
        ScheduledExecutorService regard = Executors.newSingleThreadScheduledExecutor();
        regard.scheduleWithFixedDelay(this::regarder, 0, 2, TimeUnit.SECONDS);
        double avantServeur = Sonde.processeur(serveur);
        double avantBase = Sonde.processeur(base);
        long debut = System.nanoTime();
        Usage.preparer(phase);
        io.gatling.app.Gatling$.MODULE$.fromArgs(
                new String[] {"-s", Usage.class.getName(), "-rf", "target/bench/gatling", "-nr"});
        double duree = (System.nanoTime() - debut) / 1e9;
        regard.shutdownNow();
        return new Bilan(
                phase,
                duree,
                (Sonde.processeur(serveur) - avantServeur) / duree,
                (Sonde.processeur(base) - avantBase) / duree,
                memoireServeur,
                memoireBase,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    private void regarder() {
        try {
            memoireServeur = Math.max(memoireServeur, Sonde.memoire(serveur));
            memoireBase = Math.max(memoireBase, Sonde.memoire(base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
