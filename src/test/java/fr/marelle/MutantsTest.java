package fr.marelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The mutation score leaves out what only the container runs, and no rule. */
class MutantsTest {

    private static final Path JAVA = Path.of("src/main/java");

    @Test
    void onlyWhatInjectsIsLeftOutOfTheMutationScore() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String liste = pom.substring(pom.indexOf("<excludedClasses>"), pom.indexOf("</excludedClasses>"));
        List<Pattern> motifs = Pattern.compile("<param>(.*?)</param>")
                .matcher(liste)
                .results()
                .map(m -> Pattern.compile(m.group(1).replace(".", "\\.").replace("*", ".*")))
                .toList();
        try (Stream<Path> arbre = Files.walk(JAVA)) {
            List<Path> regles = arbre.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> !JAVA.relativize(p).toString().matches("fr/marelle/(\\w+/)?(web|lanceur)/.*"))
                    .filter(p ->
                            motifs.stream().anyMatch(m -> m.matcher(classe(p)).matches()))
                    .filter(MutantsTest::sansInjection)
                    .toList();
            assertThat(regles).as("left out, though no container is needed").isEmpty();
        }
    }

    private static String classe(Path source) {
        return JAVA.relativize(source).toString().replace(".java", "").replace('/', '.');
    }

    private static boolean sansInjection(Path source) {
        try {
            String texte = Files.readString(source);
            return !texte.contains("@Inject") && !texte.contains("@PersistenceContext");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
