package fr.marelle.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a feature writes into the journal can be read on screen. */
class PartieTest {

    /** {@code noter…(…, "famille", …)}, {@code OBJET = "remontée"}. */
    private static final Pattern ECRIT = Pattern.compile(
            "noter\\w*\\([^;]*?Acte\\.\\w+,\\s*\"([^\"]+)\"|noter\\((?:Acte|acte)[^;]*?\"([^\"]+)\"|OBJET = \"([^\"]+)\"");

    @Test
    void everyObjectOfTheJournalHasItsLabel() throws IOException {
        Set<String> objets = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher ecrit = ECRIT.matcher(Files.readString(source));
                while (ecrit.find()) {
                    objets.add(Stream.of(ecrit.group(1), ecrit.group(2), ecrit.group(3))
                            .filter(g -> g != null)
                            .findFirst()
                            .orElseThrow());
                }
            }
        }
        assertThat(objets).contains("famille", "saisine", "equipe", "connexion", "remontée");
        assertThat(objets).allSatisfy(o -> assertThat(Partie.de(o)).isNotNull());
        assertThat(Partie.de("remontée")).isEqualTo(Partie.REMONTEE);
    }

    @Test
    void aDayIsThatOfParisAndAWeekEndsToday() {
        LocalDate jour = LocalDate.of(2026, 11, 23);
        FiltreConsultation filtre = FiltreConsultation.recent(jour);
        assertThat(filtre.du()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(filtre.debut()).isEqualTo("2026-11-16T23:00:00Z");
        assertThat(filtre.fin()).isEqualTo("2026-11-23T23:00:00Z");
    }
}
