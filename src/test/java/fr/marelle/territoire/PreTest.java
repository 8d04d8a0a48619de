package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PreTest {

    private static final LocalDate RENTREE = LocalDate.of(2025, 9, 1);

    private final Pre pre = new Pre("PRE-01", "PRE de Béthune", "CCAS de Béthune", TypeStructure.CCAS);

    @Test
    void settingsHoldFromTheirDayUntilTheNextOnes() {
        pre.regler(LocalDate.of(2020, 1, 1), EpsMode.AVANT, 60);
        pre.regler(RENTREE, EpsMode.RATIFICATION, 45);
        assertThat(pre.reglage(RENTREE.minusDays(1)).getEpsMode()).isEqualTo(EpsMode.AVANT);
        assertThat(pre.reglage(RENTREE).getDelaiRatificationJours()).isEqualTo(45);
        assertThat(pre.reglage(LocalDate.of(2019, 1, 1)).getEpsMode()).isEqualTo(EpsMode.AVANT);
    }

    @Test
    void settingsOfTheSameDayAreReplaced() {
        pre.regler(RENTREE, EpsMode.AVANT, 60);
        pre.regler(RENTREE, EpsMode.BESOIN, 30);
        assertThat(pre.getReglages()).hasSize(1);
        assertThat(pre.reglage(RENTREE).getEpsMode()).isEqualTo(EpsMode.BESOIN);
    }

    @Test
    void historyIsNotRewritten() {
        pre.regler(RENTREE, EpsMode.AVANT, 60);
        assertThatThrownBy(() -> pre.regler(RENTREE.minusDays(1), EpsMode.BESOIN, 30))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("territoire.reglageAnterieur");
    }

    @Test
    void aDelayIsFromOneDayToOneYear() {
        assertThatThrownBy(() -> pre.regler(RENTREE, EpsMode.AVANT, 0)).isInstanceOf(BusinessRuleException.class);
        assertThatThrownBy(() -> pre.regler(RENTREE, EpsMode.AVANT, 366)).isInstanceOf(BusinessRuleException.class);
    }
}
