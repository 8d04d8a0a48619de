package fr.marelle.saisine;

/** How the request came. */
public enum Moyen {
    /** Typed here by the sender. */
    FORMULAIRE,
    /** By telephone. */
    TELEPHONE,
    /** On paper. */
    COURRIER,
    /** By e-mail. */
    COURRIEL,
    /** At the counter. */
    GUICHET
}
