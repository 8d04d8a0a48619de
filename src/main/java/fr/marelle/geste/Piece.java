package fr.marelle.geste;

import java.util.UUID;

/**
 * One thing a gesture touched.
 *
 * @param version the one the gesture left: another one means that something changed since
 * @param avant how it stood before, as a code, a date or an identifier; empty when there is nothing to say
 */
public record Piece(UUID objet, long version, String avant) {

    String ligne() {
        return objet + " " + version + " " + avant;
    }

    static Piece lire(String ligne) {
        String[] mots = ligne.split(" ", 3);
        return new Piece(UUID.fromString(mots[0]), Long.parseLong(mots[1]), mots[2]);
    }
}
