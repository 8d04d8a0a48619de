package fr.marelle.parcours;

/** What came of an action. */
public enum ResultatAction {
    /** Done. */
    REALISEE,
    /** Partly done. */
    EN_PARTIE,
    /** Not done. */
    NON_REALISEE
}
