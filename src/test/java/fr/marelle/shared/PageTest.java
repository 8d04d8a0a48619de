package fr.marelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest(name = "{0} rows, page {1} of {2}: before {3}, after {4}")
    @CsvSource({
        "0, 1, 1, false, false",
        "1, 1, 1, false, false",
        "25, 1, 1, false, false",
        "26, 1, 2, false, true",
        "26, 2, 2, true, false",
        "75, 2, 3, true, true",
    })
    void aPageKnowsWhatIsBeforeAndAfter(long total, int numero, int pages, boolean avant, boolean apres) {
        Page<String> page = new Page<>(List.of(), total, numero, 25);
        assertThat(page.getPages()).isEqualTo(pages);
        assertThat(page.isAvant()).isEqualTo(avant);
        assertThat(page.apres()).isEqualTo(apres);
        assertThat(page.isVide()).isEqualTo(total == 0);
    }

    @ParameterizedTest
    @CsvSource({"-3, 25, 0", "0, 25, 0", "1, 25, 0", "2, 25, 25", "3, 200, 400", "2147483647, 25, 2147483621"})
    void aPageBeginsWhereTheOneBeforeEndsAndNeverOverflows(int numero, int taille, int debut) {
        assertThat(Page.debut(numero, taille)).isEqualTo(debut);
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "1001, true"})
    void beyondAThousandAListOnlySaysThatThereAreMore(long total, boolean plafonnee) {
        assertThat(new Page<>(List.of(), total, 1, 25).isPlafonnee()).isEqualTo(plafonnee);
    }
}
