package fr.marelle.parcours.web;

import java.time.LocalDate;

/**
 * One stage of the bar that says how far a child has come.
 *
 * @param jour day it was reached; null when it was not, or when nobody knows
 * @param franchie whether it was reached
 * @param courante whether one stands there
 * @param attendue whether it still may be reached
 * @param suspendue whether it is interrupted
 * @param suite what is to be done there next; null when nothing is, or when the reader may not
 */
public record Etape(
        String libelle,
        LocalDate jour,
        boolean franchie,
        boolean courante,
        boolean attendue,
        boolean suspendue,
        Suite suite) {

    /**
     * What leads on.
     *
     * @param page with the parameter that names its object
     * @param id null when the page needs none
     */
    public record Suite(String libelle, String page, String parametre, Object id) {}
}
