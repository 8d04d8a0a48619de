package fr.marelle.famille;

import java.util.List;

/**
 * What one word of a search may be found as: a child has a word that begins so, or one of these.
 *
 * @param debuts beginnings
 * @param mots whole words
 */
record Terme(List<String> debuts, List<String> mots) {

    Terme {
        debuts = List.copyOf(debuts);
        mots = List.copyOf(mots);
    }

    static Terme debut(String debut) {
        return new Terme(List.of(debut), List.of());
    }

    static Terme parmi(List<String> mots) {
        return new Terme(List.of(), mots);
    }

    /** Nothing is found as it. */
    boolean vain() {
        return debuts.isEmpty() && mots.isEmpty();
    }
}
