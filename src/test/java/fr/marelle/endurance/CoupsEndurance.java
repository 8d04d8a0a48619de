package fr.marelle.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Lancement;
import fr.marelle.essai.Terrain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9}, again and again, of the server, of the database, of both, while schools file saisines. */
class CoupsEndurance {

    private static final int COUPS = Integer.getInteger("endurance.coups", 20);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<String> accusees = new ArrayList<>();

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill(@TempDir Path home) throws Exception {
        for (int coup = 0; coup < COUPS; coup++) {
            try (Terrain terrain = ouvrir(home)) {
                verifier(terrain);
                Ecrivains ecrivains = Ecrivains.ecrire(terrain.racine(), jeton(home), 10 + coup);
                tuer(terrain, coup);
                accusees.addAll(ecrivains.accusees());
            }
        }
        try (Terrain terrain = ouvrir(home)) {
            verifier(terrain);
        }
        System.out.println(COUPS + " kills, " + accusees.size() + " acknowledged saisines, all there");
    }

    private static Terrain ouvrir(Path home) throws Exception {
        return Terrain.ouvrir(home, Lancement.freePort(), Map.of("MARELLE_DEMO_ENFANTS", "20"), PATIENCE);
    }

    private static String jeton(Path home) throws Exception {
        return Files.readAllLines(home.resolve("demo-jetons.csv")).stream()
                .filter(l -> l.startsWith("liaison;"))
                .findFirst()
                .orElseThrow()
                .substring("liaison;".length());
    }

    private static void tuer(Terrain terrain, int coup) throws Exception {
        ProcessHandle serveur = terrain.serveur();
        ProcessHandle base = terrain.mariadbd();
        if (coup % 3 != 1) {
            serveur.destroyForcibly();
        }
        if (coup % 3 != 0) {
            base.destroyForcibly();
        }
    }

    private void verifier(Terrain terrain) throws Exception {
        List<String> perdues = new ArrayList<>();
        try (PreparedStatement requete = terrain.base()
                .prepareStatement("select 1 from saisine s join dossier d"
                        + " on d.id = s.dossier_id join rattachement r on r.dossier_id = d.id where s.id = ?")) {
            for (String id : accusees) {
                requete.setString(1, id);
                try (ResultSet ligne = requete.executeQuery()) {
                    if (!ligne.next()) {
                        perdues.add(id);
                    }
                }
            }
        }
        assertThat(perdues).as("acknowledged and lost").isEmpty();
    }
}
