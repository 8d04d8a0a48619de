package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnneeScolaireTest {

    @Test
    void theYearTurnsOnTheFirstOfSeptember() {
        assertThat(AnneeScolaire.du(LocalDate.of(2026, 8, 31)).getLibelle()).isEqualTo("2025-2026");
        assertThat(AnneeScolaire.du(LocalDate.of(2026, 9, 1)).getLibelle()).isEqualTo("2026-2027");
    }

    @Test
    void itRunsToTheEndOfAugust() {
        AnneeScolaire annee = new AnneeScolaire(2026);
        assertThat(annee.getPremierJour()).isEqualTo("2026-09-01");
        assertThat(annee.getDernierJour()).isEqualTo("2027-08-31");
    }
}
