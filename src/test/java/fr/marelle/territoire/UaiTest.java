package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.DonneesPartagees;
import fr.marelle.shared.BusinessRuleException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTest {

    @Test
    void theLetterFollowsFromTheDigits() {
        assertThat(new Uai("0622425Z").valeur()).isEqualTo("0622425Z");
    }

    @Test
    void blanksAndCaseDoNotMatterWhenTyped() {
        assertThat(Uai.lire(" 062 2425z ")).isEqualTo(new Uai("0622425Z"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0622425A", "0622425I", "622425Z", "06224255Z", "0622425", "O622425Z", "0622425Z ;--"})
    void anythingElseIsRefused(String faux) {
        assertThatThrownBy(() -> Uai.lire(faux))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("territoire.uaiFaux");
    }

    @Test
    void everyRealSchoolOfTheAcademyIsAccepted() throws IOException {
        List<String> lignes =
                Files.readAllLines(DonneesPartagees.fichier("schools/colleges_lycees_academie_lille_2021.csv"));
        assertThat(lignes.subList(1, lignes.size()))
                .hasSize(636)
                .allSatisfy(ligne -> assertThat(Uai.lire(ligne.substring(0, 8))).isNotNull());
    }
}
