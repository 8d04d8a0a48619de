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
