package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasquageTest {

    @Test
    void zeroAndElevenAreShownOneAndTenAreNot() {
        assertThat(Masquage.masquer(List.of(0L, 1L, 10L, 11L))).containsExactly(0L, null, null, 11L);
    }

    @Test
    void oneHiddenCellHidesTheLeastOfTheOthersWithIt() {
        assertThat(Masquage.masquer(List.of(55L, 3L, 20L, 0L))).containsExactly(55L, null, null, 0L);
    }

    @Test
    void aZeroIsHiddenWhenThereIsNothingElseToHide() {
        assertThat(Masquage.masquer(List.of(3L, 0L))).containsExactly(null, null);
    }

    @Test
    void nothingIsHiddenWithoutNeed() {
        assertThat(Masquage.masquer(List.of(55L, 20L, 0L))).containsExactly(55L, 20L, 0L);
    }

    @Test
    void theTotalIsHiddenAsSoonAsACountIs() {
        assertThat(Masquage.total(List.of(55L, 20L))).isEqualTo(75L);
        assertThat(Masquage.total(Arrays.asList(55L, null, null))).isNull();
    }

    @Test
    void aSinglePreWithFewChildrenTellsNothing() {
        assertThat(Masquage.masquer(List.of(4L))).containsExactly((Long) null);
    }
}
