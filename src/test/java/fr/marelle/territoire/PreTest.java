package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void theShortestAndTheLongestDelayAreAllowed() {
        pre.regler(RENTREE, EpsMode.AVANT, 1);
        pre.regler(RENTREE.plusDays(1), EpsMode.AVANT, 365);
        assertThat(pre.applique(RENTREE, EpsMode.AVANT, 1)).isTrue();
        assertThat(pre.applique(RENTREE, EpsMode.BESOIN, 1)).isFalse();
        assertThat(pre.applique(RENTREE.plusDays(1), EpsMode.AVANT, 1)).isFalse();
    }

    @Test
    void whatFamiliesAreToldOfItMayStayUntold() {
        pre.joindre("1 place de la Marelle", "03 53 01 00 01", "dpd@marelle.example");
        assertThat(pre.getAdresse()).isEqualTo("1 place de la Marelle");
        assertThat(pre.getTelephone()).isEqualTo("03 53 01 00 01");
        assertThat(pre.getContactDpd()).isEqualTo("dpd@marelle.example");
        pre.joindre(null, null, null);
        assertThat(pre.getContactDpd()).isNull();
    }

    @Test
    void aPreWithoutSettingsIsAFault() {
        assertThatThrownBy(() -> pre.reglage(RENTREE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PRE-01");
    }

    @Test
    void whereItWorksIsToldByNameAndByCode() {
        Commune lens = new Commune("62498", "Lens", List.of());
        Commune bethune = new Commune("62119", "Béthune", List.of());
        Quartier second = new Quartier("QN06202M", Generation.QN_2024, "Nord", List.of(lens, bethune));
        Quartier premier = new Quartier("QN06201M", Generation.QN_2024, "Sud", List.of());
        pre.couvrir(List.of(lens, bethune), List.of(second, premier));
        assertThat(pre.getCommunes()).containsExactly(bethune, lens);
        assertThat(pre.getQuartiers()).containsExactly(premier, second);
        assertThat(second.getCommunes()).containsExactly(bethune, lens);
        assertThat(pre.getNom()).isEqualTo("PRE de Béthune");
    }
}
