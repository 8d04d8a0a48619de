package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days of a school year that a rhythm proposes, and the delays told of it. */
class RythmeTest {

    private static final AnneeScolaire ANNEE = new AnneeScolaire(2026);

    @Test
    void eachFirstTuesdayFromSeptemberToJuly() {
        List<LocalDate> jours = new Rythme(RangMois.PREMIER, DayOfWeek.TUESDAY).jours(ANNEE);
        assertThat(jours).hasSize(11).allMatch(j -> j.getDayOfWeek() == DayOfWeek.TUESDAY && j.getDayOfMonth() <= 7);
        assertThat(jours.get(0)).isEqualTo("2026-09-01");
        assertThat(jours.get(10)).isEqualTo("2027-07-06");
    }

    @Test
    void theLastFridayIsTheFourthOrTheFifth() {
        List<LocalDate> derniers = new Rythme(RangMois.DERNIER, DayOfWeek.FRIDAY).jours(ANNEE);
        assertThat(derniers).contains(LocalDate.parse("2026-10-30"), LocalDate.parse("2026-11-27"));
        assertThat(new Rythme(RangMois.QUATRIEME, DayOfWeek.FRIDAY).jours(ANNEE))
                .contains(LocalDate.parse("2026-10-23"), LocalDate.parse("2026-11-27"));
    }

    @Test
    void aSchoolYearRunsFromSeptemberToAugust() {
        assertThat(AnneeScolaire.de(LocalDate.parse("2027-08-31"))).isEqualTo(ANNEE);
        assertThat(AnneeScolaire.de(LocalDate.parse("2026-09-01"))).isEqualTo(ANNEE);
        assertThat(AnneeScolaire.de(LocalDate.parse("2026-08-31")).toString()).isEqualTo("2025-2026");
        assertThat(ANNEE.suivante().du()).isEqualTo(ANNEE.au());
    }

    @Test
    void theMedianIsOneOfTheDelaysAndTwentyDaysAreNotTooLong() {
        Delais delais = new Delais(List.of(40L, 20L, 3L, 21L));
        assertThat(delais.getMediane()).isEqualTo(20);
        assertThat(delais.getLongs()).isEqualTo(2);
        assertThat(new Delais(List.of(30L, 1L, 21L)).getMediane()).isEqualTo(21);
        assertThat(new Delais(List.of()).getMediane()).isNull();
    }
}
