package fr.marelle.eps;

import java.time.LocalDate;
import java.time.Month;

/** 1 September to 31 August, by the year it begins in. */
public record AnneeScolaire(int debut) {

    /** The one of that day. */
    public static AnneeScolaire de(LocalDate jour) {
        return new AnneeScolaire(jour.getMonthValue() < 9 ? jour.getYear() - 1 : jour.getYear());
    }

    public LocalDate du() {
        return LocalDate.of(debut, Month.SEPTEMBER, 1);
    }

    /** First day after it. */
    public LocalDate au() {
        return LocalDate.of(debut + 1, Month.SEPTEMBER, 1);
    }

    public AnneeScolaire suivante() {
        return new AnneeScolaire(debut + 1);
    }

    /** {@code 2026-2027}. */
    @Override
    public String toString() {
        return debut + "-" + (debut + 1);
    }
}
