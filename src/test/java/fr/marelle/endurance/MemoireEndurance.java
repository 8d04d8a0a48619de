package fr.marelle.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Lancement;
import fr.marelle.essai.Sonde;
import fr.marelle.essai.Terrain;
import fr.marelle.essai.Visiteur;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hours' worth of 20 users, as fast as they are answered: memory stays flat. */
class MemoireEndurance {

    /** A page every 5.5 s for two hours. */
    private static final int PAGES = Integer.getInteger("endurance.pages", 2 * 3600 * 2 / 11);

    private static final int USAGERS = 20;

    private static final int RELEVES = 9;

    /** Megabytes the heap may gain from the second third of the run to the last one. */
    private static final double MARGE_TAS = 16;

    /** The same for all the memory of the process. */
    private static final double MARGE_PROCESSUS = 64;

    private static final List<String> LOGINS =
            List.of("coordination", "coordination2", "referent", "referent1b", "referent2");

    private final List<Double> tas = new ArrayList<>();
    private final List<Double> processus = new ArrayList<>();

    @Test
    void memoryStaysFlatOverTwoHoursWorthOfUsers(@TempDir Path home) throws Exception {
        try (Terrain terrain = Terrain.ouvrir(
                home, Lancement.freePort(), Map.of("MARELLE_DEMO_ENFANTS", "500"), Duration.ofMinutes(5))) {
            List<Promenade> equipe = new ArrayList<>();
            for (int i = 0; i < USAGERS; i++) {
                String secret = terrain.connecter(LOGINS.get(i % LOGINS.size()));
                equipe.add(new Promenade(Visiteur.avecCookie(terrain.racine(), secret)));
            }
            for (int i = 0; i < RELEVES; i++) {
                Promenade.tous(equipe, PAGES / RELEVES);
                tas.add(Tas.apresCollecte(terrain.serveur()));
                processus.add(Sonde.memoire(terrain.serveur()));
                System.out.printf(
                        "%d pages: heap after collection %.1f MiB, JVM %.0f MiB, database %.0f MiB%n",
                        (i + 1) * USAGERS * (PAGES / RELEVES),
                        tas.get(i),
                        processus.get(i),
                        Sonde.memoire(terrain.mariadbd()));
            }
        }
        assertThat(gain(tas)).as("heap %s", tas).isLessThan(MARGE_TAS);
        assertThat(gain(processus)).as("process %s", processus).isLessThan(MARGE_PROCESSUS);
    }

    private static double gain(List<Double> releves) {
        int tiers = releves.size() / 3;
        return moyenne(releves.subList(2 * tiers, releves.size())) - moyenne(releves.subList(tiers, 2 * tiers));
    }

    private static double moyenne(List<Double> valeurs) {
        return valeurs.stream().mapToDouble(v -> v).average().orElseThrow();
    }
}
