package fr.marelle.parcours;

/** When a point de situation was made. */
public enum Occasion {
    /** Before the parcours, or at its beginning. */
    ENTREE,
    /** At a bilan. */
    BILAN,
    /** At the end of the parcours. */
    FIN
}
