package fr.marelle.statistiques;

import java.time.LocalDate;
import java.time.Month;

/**
 * 1 September to 31 August.
 *
 * @param debut calendar year of its September
 */
public record AnneeScolaire(int debut) {

    static AnneeScolaire du(LocalDate jour) {
        return new AnneeScolaire(jour.getMonthValue() >= 9 ? jour.getYear() : jour.getYear() - 1);
    }

    public LocalDate getPremierJour() {
        return LocalDate.of(debut, Month.SEPTEMBER, 1);
    }

    public LocalDate getDernierJour() {
        return LocalDate.of(debut + 1, Month.AUGUST, 31);
    }

    /** {@code 2026-2027}. */
    public String getLibelle() {
        return debut + "-" + (debut + 1);
    }
}
