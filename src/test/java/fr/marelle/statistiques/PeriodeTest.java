package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.web.Messages;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    @Test
    void aSchoolYearRunsFromTheFirstOfSeptemberToTheEndOfAugust() {
        Periode periode = Periode.de("2025-2026");
        assertThat(periode.debut()).isEqualTo("2025-09-01");
        assertThat(periode.fin()).isEqualTo("2026-08-31");
        assertThat(periode.isScolaire()).isTrue();
    }

    @Test
    void aCalendarYearRunsFromJanuaryToDecember() {
        Periode periode = Periode.de("2025");
        assertThat(periode.debut()).isEqualTo("2025-01-01");
        assertThat(periode.fin()).isEqualTo("2025-12-31");
        assertThat(periode.isScolaire()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-2027", "2025-2025", "2026-2025", "25-26", "2025/2026", "abc", "20255", "2025-", "-2026"})
    void nonsenseIsRefused(String texte) {
        assertThatThrownBy(() -> Periode.de(texte)).isInstanceOf(IllegalArgumentException.class);
        assertThat(refus(texte, JOUR)).contains("par exemple 2025-2026");
    }

    @Test
    void aPeriodThatIsNotOverSaysWhenItWillBe() {
        assertThat(refus("2026-2027", JOUR))
                .isEqualTo("L’année scolaire 2026-2027 n’est pas terminée : elle pourra être publiée à partir du"
                        + " 01/09/2027.");
        assertThat(refus("2026", JOUR)).contains("L’année 2026", "01/01/2027");
        assertThat(refus("2026", LocalDate.of(2026, 12, 31))).contains("n’est pas terminée");
    }

    @Test
    void aPeriodIsPublishedFromTheDayAfterItsLast() {
        Erreurs erreurs = new Erreurs();
        assertThat(Periode.lire(erreurs, "2026", LocalDate.of(2027, 1, 1))).isEqualTo(Periode.de("2026"));
        assertThat(Periode.lire(erreurs, " 2025-2026 ", LocalDate.of(2026, 9, 1)))
                .isEqualTo(Periode.de("2025-2026"));
        assertThat(erreurs.aucune()).isTrue();
    }

    @Test
    void nothingWasThereToCountBeforeTheLaw() {
        assertThat(refus("2004", JOUR)).contains("2005");
        assertThat(refus("2004-2005", JOUR)).contains("2005");
        assertThat(Periode.lire(new Erreurs(), "2005-2006", JOUR)).isNotNull();
    }

    @Test
    void theLatestFinishedPeriodsAreOfferedSchoolYearsFirst() {
        assertThat(Periode.finies(JOUR))
                .extracting(Periode::code)
                .containsExactly("2025-2026", "2024-2025", "2023-2024", "2025", "2024", "2023");
        assertThat(Periode.finies(LocalDate.of(2026, 8, 31)).get(0).code()).isEqualTo("2024-2025");
    }

    private static String refus(String texte, LocalDate jour) {
        Erreurs erreurs = new Erreurs();
        Periode.lire(erreurs, texte, jour);
        try {
            erreurs.lever();
        } catch (BusinessRuleException e) {
            assertThat(e.getRefus().get(0).champ()).isEqualTo("periode");
            return Messages.texte(e.getRefus().get(0));
        }
        throw new AssertionError("accepted: " + texte);
    }
}
