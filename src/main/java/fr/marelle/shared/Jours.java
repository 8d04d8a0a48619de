package fr.marelle.shared;

import java.sql.Date;
import java.time.LocalDate;

/** A day read by a sub-select, whose type the provider does not know. */
public final class Jours {

    private Jours() {}

    public static LocalDate lire(Object colonne) {
        return colonne instanceof Date date ? date.toLocalDate() : (LocalDate) colonne;
    }
}
