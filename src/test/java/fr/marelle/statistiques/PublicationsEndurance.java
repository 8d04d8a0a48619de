package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Lancement;
import fr.marelle.essai.Terrain;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The demonstration of 500 children, for several seeds: everything that left, by an auditor who has the files alone; a child
 * goes between two publications.
 */
class PublicationsEndurance {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void nothingHiddenIsRecomputedFromAllThatLeft(int graine) throws IOException, InterruptedException, SQLException {
        try (Terrain terrain = Terrain.ouvrir(
                home,
                Lancement.freePort(),
                Map.of("MARELLE_DEMO_ENFANTS", "500", "MARELLE_DEMO_GRAINE", Integer.toString(graine)),
                Duration.ofMinutes(5))) {
            publier(terrain, "2025-2026", "[[\"quartier\",\"sexe\",\"age\"]]");
            partir(terrain);
            publier(terrain, "2025-2026", "[[\"pre\",\"sexe\"],[\"quartier\",\"age\"]]");
            publier(terrain, "2025-2026", "[[\"pre\",\"age\"]]");
            publier(terrain, "2025", "[[\"quartier\",\"sexe\"],[\"quartier\",\"age\"],[\"sexe\",\"age\"]]");
            publier(terrain, "2025", "[[\"quartier\",\"sexe\",\"age\"]]");
            publier(terrain, "2024-2025", "[[\"quartier\",\"sexe\",\"age\"]]");
            for (String periode : List.of("2025-2026", "2025", "2024-2025")) {
                juger(terrain.base(), graine, periode);
            }
        }
    }

    /** One child less, as when an opposition is accepted. */
    private static void partir(Terrain terrain) throws SQLException, IOException {
        try (Statement ordre = terrain.base().createStatement()) {
            assertThat(ordre.executeUpdate(
                            "update dossier set etat = 'GELE' where id = (select p.dossier_id from parcours p"
                                    + " where p.debut_le between '2025-09-01' and '2026-08-31' order by p.id limit 1)"))
                    .isEqualTo(1);
        }
    }

    private static void juger(Connection base, int graine, String periode) throws SQLException, IOException {
        Audit audit = new Audit(base, periode);
        System.out.printf("seed %d, %s: %s%n", graine, periode, audit.resume());
        assertThat(audit.fautes()).as("seed %d, %s", graine, periode).isEmpty();
        assertThat(audit.isTotalDit())
                .as("grand total, seed %d, %s", graine, periode)
                .isTrue();
        assertThat(audit.margesDites())
                .as("margins told, seed %d, %s", graine, periode)
                .isGreaterThanOrEqualTo(0.8);
    }

    private static void publier(Terrain terrain, String periode, String tableaux)
            throws IOException, InterruptedException {
        String jeton = Files.readAllLines(terrain.home().resolve("demo-jetons.csv")).stream()
                .filter(l -> l.startsWith("statistiques;"))
                .findFirst()
                .orElseThrow()
                .substring("statistiques;".length());
        HttpRequest demande = HttpRequest.newBuilder(URI.create(terrain.racine() + "/api/v1/statistiques/publications"))
                .header("Authorization", "Bearer " + jeton)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"population\":\"enfants\",\"periode\":\"%s\",\"tableaux\":%s,\"seuil\":11}"
                                .formatted(periode, tableaux)))
                .build();
        HttpResponse<String> reponse = CLIENT.send(demande, HttpResponse.BodyHandlers.ofString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
    }
}
