package fr.marelle.parcours;

/** How a domain moved between two points de situation; what happened in between is no cause. */
public enum Sens {
    /** To a better level. */
    PROGRES,
    /** Same level. */
    STABLE,
    /** To a lesser level. */
    RECUL,
    /** Worked on only once: nothing to compare. */
    NON_COMPARABLE
}
