package fr.marelle.parcours;

import java.sql.Date;
import java.time.LocalDate;

/** A day read by a sub-select, whose type the provider does not know. */
final class Jours {

    private Jours() {}

    static LocalDate lire(Object colonne) {
        return colonne instanceof Date date ? date.toLocalDate() : (LocalDate) colonne;
    }
}
