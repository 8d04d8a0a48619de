package fr.marelle.territoire;

import java.util.Locale;

/** How surely a point lies in a quartier or in none. */
public enum Certitude {
    /** In the quartier, farther from its limit than the contours may be wrong by. */
    DEDANS,
    /** In none, and far enough from all. */
    DEHORS,
    /** Too near to a limit, or in two overlapping contours: somebody has to look. */
    A_VERIFIER;

    /** As the REST interface writes it: {@code dedans}, {@code dehors}, {@code a_verifier}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
