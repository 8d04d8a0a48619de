package fr.marelle.parcours;

import fr.marelle.famille.Enfant;
import fr.marelle.shared.Jours;
import java.time.LocalDate;

/**
 * How far a child has come, from the saisine to the end of the latest parcours.
 *
 * @param parcours null before any
 * @param saisineLe reception of the saisine; null when there was none
 * @param accordLe first day of the accord in force; null when none is
 * @param projetLe the first objective; null before any
 * @param contactLe the last contact the reader may know of; null when there was none
 * @param bilanLe the last bilan; null before any
 */
public record Avancement(
        Enfant enfant,
        Parcours parcours,
        LocalDate saisineLe,
        LocalDate accordLe,
        LocalDate projetLe,
        LocalDate contactLe,
        LocalDate bilanLe) {

    /** The days are read of a row, after its first two columns. */
    static Avancement de(Enfant enfant, Parcours parcours, Object[] c) {
        return new Avancement(
                enfant,
                parcours,
                Jours.lire(c[2] == null ? c[3] : c[2]),
                Jours.lire(c[4]),
                Jours.lire(c[5]),
                Jours.lire(c[6]),
                Jours.lire(c[7]));
    }

    public Sujet sujet() {
        return new Sujet(enfant, parcours);
    }

    /** The day the EPS agreed; null when it has not. */
    public LocalDate epsLe() {
        if (parcours == null) {
            return null;
        }
        return parcours.getMode() == ModeOuverture.EPS ? parcours.getOuvertLe() : parcours.getRatifieLe();
    }

    public boolean isOuvert() {
        return parcours != null && parcours.isOuvert();
    }

    public boolean isClos() {
        return parcours != null && !parcours.isOuvert();
    }
}
