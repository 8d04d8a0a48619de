package fr.marelle.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which a team works. */
final class Jours {

    private Jours() {}

    /** That day, or the Monday after. */
    static LocalDate ouvre(LocalDate jour) {
        LocalDate ouvre = jour;
        while (ouvre.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            ouvre = ouvre.plusDays(1);
        }
        return ouvre;
    }

    /** The earlier of the two. */
    static LocalDate min(LocalDate un, LocalDate autre) {
        return un.isBefore(autre) ? un : autre;
    }

    /** The later of the two. */
    static LocalDate max(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? un : autre;
    }
}
