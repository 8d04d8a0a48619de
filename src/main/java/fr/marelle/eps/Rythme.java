package fr.marelle.eps;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** Once a month but August: the first Tuesday, the last Friday. */
record Rythme(RangMois rang, DayOfWeek jour) {

    private static final int MOIS_SAUF_AOUT = 11;

    /** The days of a school year; holidays are left out by hand: no calendar is sure years ahead. */
    List<LocalDate> jours(AnneeScolaire annee) {
        return IntStream.range(0, MOIS_SAUF_AOUT)
                .mapToObj(mois -> annee.du().plusMonths(mois))
                .map(mois -> mois.with(
                        rang == RangMois.DERNIER
                                ? TemporalAdjusters.lastInMonth(jour)
                                : TemporalAdjusters.dayOfWeekInMonth(rang.ordinal() + 1, jour)))
                .toList();
    }
}
