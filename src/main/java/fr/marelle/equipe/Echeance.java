package fr.marelle.equipe;

import fr.marelle.shared.Erreurs;
import java.time.LocalDate;

/** From when somebody is to follow a child. */
final class Echeance {

    private Echeance() {}

    /** A day from today to a year from now: nobody is given access to the past, nor for a team that does not exist yet. */
    static LocalDate lire(Erreurs erreurs, String saisie, LocalDate aujourdhui) {
        LocalDate du = erreurs.dateObligatoire("du", saisie);
        erreurs.exiger(
                du == null || !du.isBefore(aujourdhui) && !du.isAfter(aujourdhui.plusYears(1)), "du", "equipe.date");
        return du;
    }
}
