package fr.marelle.geste;

import java.util.Set;

/** How the gestures of a feature are taken back; each feature that has some brings one. */
public interface Inverse {

    /** The kinds it knows. */
    Set<String> natures();

    /**
     * Takes one of them back, within the reach of whoever asks.
     *
     * @return false when it changed since, or is out of reach: nothing was done
     */
    boolean defaire(String nature, Piece piece);
}
