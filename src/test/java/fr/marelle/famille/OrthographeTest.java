package fr.marelle.famille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographeTest {

    @ParameterizedTest
    @CsvSource({
        "dupont, dupond",
        "thibault, tibo",
        "beauchamp, bochan",
        "quentin, kantin",
        "fauquembergue, fokamberg",
        "ophelie, ofelie",
        "wattrelos, vatrelo",
        "chloe, kloe",
        "christophe, kristof",
        "beghin, beguin",
        "haddad, adad",
        "clemence, clemance",
        "hugo, ugo",
        "philippe, filip",
        "louise, louize",
        "georges, jorge",
        "maxence, maxanse",
        "yanis, ianis",
        "rousseau, rousso",
        "mohamed, moamed",
        "lewandowski, levandoski",
        "szymanski, chimanski",
        "kaczmarek, katchmarek"
    })
    void whatSoundsTheSameIsTheSame(String un, String autre) {
        assertThat(Prononciation.de(un)).as("%s, %s", un, autre).isEqualTo(Prononciation.de(autre));
    }

    @ParameterizedTest
    @CsvSource({
        "martin, marchand",
        "lucas, louise",
        "diallo, diarra",
        "petit, picard",
        "emma, anna",
        "noe, nina",
        "lea, lou"
    })
    void whatSoundsOtherwiseIsNot(String un, String autre) {
        assertThat(Prononciation.de(un)).isNotEqualTo(Prononciation.de(autre));
    }

    @ParameterizedTest
    @CsvSource({
        "lefebvre, lefebre, a letter missing",
        "lefebvre, lefebvree, one too many",
        "lefebvre, lefevbre, two swapped",
        "lefebvre, mefebvre, another letter first",
        "ndiaye, diaye, the first missing"
    })
    void aSlipOfOneLetterSharesAForm(String connu, String tape, String faute) {
        assertThat(Orthographe.cles(tape)).as(faute).containsAnyElementsOf(Orthographe.cles(connu));
    }

    @Test
    void whatIsMoreLikeCountsMore() {
        assertThat(Orthographe.ressemblance("dupomt", "dupont"))
                .isGreaterThan(Orthographe.ressemblance("dupomt", "dumont"));
        assertThat(Orthographe.ressemblance("klemance", "clemence"))
                .isGreaterThan(Orthographe.ressemblance("klemance", "clement"));
        assertThat(Orthographe.ressemblance("luo", "lou")).isGreaterThan(0.6);
        assertThat(Orthographe.ressemblance("dupont", "dupont"))
                .isGreaterThan(Orthographe.ressemblance("dupont", "dupond"));
    }

    @Test
    void numbersAndSingleLettersAreTakenAsTheyAre() {
        assertThat(Set.of("l", "2015", "p1", "2015-03-04")).noneMatch(Orthographe::corrigeable);
        assertThat(Set.of("om", "lea", "ndiaye", "élodie")).allMatch(Orthographe::corrigeable);
        assertThat(Orthographe.corrigeable("a".repeat(61))).isFalse();
    }
}
