package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of components (CycloneDX) tells all that the WAR carries, each with its licence. Its plugin makes none when Maven
 * works offline: then that of the last build online is read, and these tests are skipped where there was none.
 */
class ComposantsIT {

    private static final Path LISTE = Path.of("target/bom.json");
    private static final Path BIBLIOTHEQUES = Path.of("target/marelle/WEB-INF/lib");

    @Test
    void everyLibraryOfTheWarIsListed() throws IOException {
        Set<String> listees = composants().stream()
                .map(c -> c.getString("purl"))
                .map(p -> p.replaceFirst(".*/([^/@]+)@([^?]+)\\?.*", "$1-$2"))
                .collect(Collectors.toSet());
        try (Stream<Path> jars = Files.list(BIBLIOTHEQUES)) {
            assertThat(jars.map(j -> j.getFileName().toString().replaceFirst("(-jakarta)?\\.jar$", "")))
                    .isNotEmpty()
                    .allMatch(listees::contains, "listed in " + LISTE);
        }
    }

    @Test
    void everyComponentHasItsLicence() throws IOException {
        assertThat(composants()).allSatisfy(c -> assertThat(c.getJsonArray("licenses"))
                .as(c.getString("purl"))
                .isNotEmpty());
    }

    private static List<JsonObject> composants() throws IOException {
        assumeTrue(Files.exists(LISTE), "no list of components: Maven works offline");
        try (JsonReader lecture = Json.createReader(Files.newInputStream(LISTE))) {
            return lecture.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
        }
    }
}
