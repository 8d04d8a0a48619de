package fr.marelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntervalleTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 16);

    @Test
    void itsLastDayIsOutside() {
        Intervalle semaine = new Intervalle(LUNDI, LUNDI.plusDays(7));
        assertThat(semaine.contient(LUNDI)).isTrue();
        assertThat(semaine.contient(LUNDI.plusDays(6))).isTrue();
        assertThat(semaine.contient(LUNDI.plusDays(7))).isFalse();
    }

    @Test
    void withoutAnEndItGoesOn() {
        assertThat(new Intervalle(LUNDI, null).contient(LUNDI.plusYears(50))).isTrue();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Intervalle(LUNDI, LUNDI)).isInstanceOf(IllegalArgumentException.class);
    }
}
