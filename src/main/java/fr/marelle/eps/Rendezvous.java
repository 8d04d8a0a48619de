package fr.marelle.eps;

import fr.marelle.territoire.Pre;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Where and when in the day a PRE meets.
 *
 * @param duree minutes
 */
record Rendezvous(Pre pre, LocalTime heure, int duree, String lieu) {

    /** A meeting of that day. */
    Reunion reunion(UUID id, LocalDate le, LocalDate aujourdhui) {
        Reunion reunion = new Reunion(id, pre, le, heure, lieu, aujourdhui);
        reunion.durer(duree);
        return reunion;
    }
}
