package fr.marelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ErreursTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    private final Erreurs erreurs = new Erreurs();

    @Test
    void everythingWrongIsSaidAtOnceEachAtItsField() {
        erreurs.obligatoire("nom", "  ", 10);
        erreurs.datePassee("le", "2026-11-23", JOUR);
        erreurs.nombre("age", "douze", 0, 25);
        assertThatThrownBy(erreurs::lever)
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.getRefus())
                        .extracting(BusinessRuleException.Refus::champ)
                        .containsExactly("nom", "le", "age"));
    }

    @Test
    void aDateIsReadAsIsoAndAsTheFrenchWriteIt() {
        assertThat(erreurs.date("le", "2026-02-03")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(erreurs.date("le", "3/2/2026")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(erreurs.aucune()).isTrue();
    }

    @Test
    void theThirtyFirstOfFebruaryIsRefused() {
        assertThat(erreurs.date("le", "31/02/2026")).isNull();
        assertThat(erreurs.aucune()).isFalse();
    }

    @Test
    void aYearNobodyMeansIsRefused() {
        for (String loin : new String[] {"+999999999-01-01", "-0500-01-01", "1899-12-31", "2201-01-01", "1/1/0026"}) {
            Erreurs lues = new Erreurs();
            assertThat(lues.date("le", loin)).as(loin).isNull();
            assertThat(lues.aucune()).as(loin).isFalse();
        }
        assertThat(erreurs.date("le", "1900-01-01")).isNotNull();
        assertThat(erreurs.date("le", "2200-12-31")).isNotNull();
    }

    @Test
    void todayIsNotTheFuture() {
        assertThat(erreurs.datePassee("le", "2026-11-22", JOUR)).isEqualTo(JOUR);
        assertThat(erreurs.aucune()).isTrue();
    }

    @Test
    void aLengthCountsEmojiAsOneCharacter() {
        assertThat(erreurs.facultatif("nom", "🙂".repeat(10), 10)).hasSize(20);
        assertThat(erreurs.aucune()).isTrue();
        erreurs.facultatif("nom", "x".repeat(300), Erreurs.TEXTE_COURT);
        assertThat(erreurs.aucune()).isFalse();
    }

    @Test
    void aSocialSecurityNumberIsRefusedInAnyText() {
        erreurs.facultatif("dejaTente", "n° 1 85 05 62 123 456", Erreurs.RECIT);
        assertThatThrownBy(erreurs::lever).hasMessage("commun.nir");
    }
}
