package fr.marelle.famille;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandeTest {

    @ParameterizedTest
    @CsvSource({
        "4/3/2015, 2015-03-04",
        "04.03.15, 2015-03-04",
        "04-03-2015, 2015-03-04",
        "2015-03-04, 2015-03-04",
        "03/2015, 2015-03",
        "2015-03, 2015-03"
    })
    void aDateIsReadAsOneWritesIt(String tape, String lu) {
        assertThat(Demande.lire("martin " + tape).mots()).containsExactly("martin", lu);
    }

    @Test
    void aDayThatDoesNotExistIsLookedForAsNumbers() {
        assertThat(Demande.lire("31/02/2015").mots()).containsExactly("31", "02", "2015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "'", "_ % '", "😀", "--", "\\", "’"})
    void whatHoldsNeitherLetterNorDigitIsNoSearch(String tape) {
        assertThat(Demande.lire(tape).vide()).isTrue();
    }

    @Test
    void whatWasNotTypedIsNoSearch() {
        assertThat(Demande.lire(null).vide()).isTrue();
    }

    @Test
    void wordsAreFlattenedPartedAndSixAtMost() {
        assertThat(Demande.lire("  Éloïse  N’Diaye-Œuvrard éloïse ").mots())
                .containsExactly("eloise", "n", "diaye", "oeuvrard");
        assertThat(Demande.lire("a b c d e f g h").mots()).hasSize(6);
        assertThat(Demande.lire("62-2025-0012").mots()).containsExactly("62", "2025", "0012");
    }
}
