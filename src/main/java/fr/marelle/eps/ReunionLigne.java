package fr.marelle.eps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting in a list.
 *
 * @param passages files on its agenda
 * @param decisions of which so many are decided
 */
public record ReunionLigne(
        UUID id,
        String pre,
        LocalDate le,
        LocalTime heure,
        String lieu,
        EtatReunion etat,
        long passages,
        long decisions) {

    public LocalDateTime getMoment() {
        return le.atTime(heure);
    }
}
