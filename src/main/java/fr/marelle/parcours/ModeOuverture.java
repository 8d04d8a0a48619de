package fr.marelle.parcours;

/** What opened a parcours. */
public enum ModeOuverture {
    /** A decision of the EPS. */
    EPS,
    /** The coordonnateur, in an emergency; the EPS has to ratify it. */
    ANTICIPE
}
