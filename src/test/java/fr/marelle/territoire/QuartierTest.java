package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuartierTest {

    private static Quartier quartier(String code, int generation) {
        return new Quartier(code, generation, "Centre Ville", List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"QN06208M", "QN00101M", "QN02A01I", "QN97101N"})
    void codesOf2024AreAccepted(String code) {
        assertThat(quartier(code, 2024).getCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QP062008", "QP02A001", "QP971001"})
    void codesOf2014AreAccepted(String code) {
        assertThat(quartier(code, 2014).getCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QN06208X", "QN6208M", "QN06208", "qn06208m", "QP062008", "QN02C01M", " QN06208M"})
    void whatIsNoCodeOf2024IsRefused(String code) {
        assertThatThrownBy(() -> quartier(code, 2024))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("territoire.codeQuartierFaux");
    }

    @Test
    void aCodeOfOneGenerationIsNoneOfTheOther() {
        assertThatThrownBy(() -> quartier("QN06208M", 2014)).isInstanceOf(BusinessRuleException.class);
    }

    @Test
    void thereIsNoThirdGeneration() {
        assertThatThrownBy(() -> quartier("QN06208M", 2020)).hasMessage("territoire.generationInconnue");
    }

    @Test
    void onlyAQuartierOf2024FollowsOneOf2014() {
        Quartier nouveau = quartier("QN06208M", 2024);
        Quartier ancien = quartier("QP062008", 2014);
        nouveau.succederA(ancien);
        assertThat(nouveau.getAnciens()).containsExactly(ancien);
        assertThatThrownBy(() -> ancien.succederA(nouveau)).hasMessage("territoire.successionFausse");
    }

    @Test
    void theGenerationChangesOnTheFirstOfJanuary2024() {
        assertThat(Generation.au(LocalDate.of(2023, 12, 31))).isEqualTo(2014);
        assertThat(Generation.au(LocalDate.of(2024, 1, 1))).isEqualTo(2024);
    }

    @Test
    void aCommuneOfCorsicaHasALetterInItsCode() {
        assertThat(new Commune("2A004", "Ajaccio", List.of("20000", "20090")).getCodesPostaux())
                .hasSize(2);
        assertThatThrownBy(() -> new Commune("62119 ", "Béthune", List.of())).hasMessage("territoire.codeInseeFaux");
    }
}
