package fr.marelle.tache;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The meeting one prepares.
 *
 * @param dossiers files on its agenda
 */
public record ProchaineEps(UUID id, LocalDate le, LocalTime heure, String lieu, long dossiers) {

    public LocalDateTime getMoment() {
        return le.atTime(heure);
    }
}
