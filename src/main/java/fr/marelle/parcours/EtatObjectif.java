package fr.marelle.parcours;

/** What became of an objective. */
public enum EtatObjectif {
    /** Being worked on. */
    EN_COURS,
    /** Reached. */
    ATTEINT,
    /** Partly reached. */
    EN_PARTIE,
    /** Not reached. */
    NON_ATTEINT,
    /** Given up, with the family, for something else. */
    ABANDONNE
}
