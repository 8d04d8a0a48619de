package fr.marelle.accord;

/** How the answer was given. */
public enum Support {
    /** Signed on paper. */
    PAPIER,
    /** Said before a witness. */
    ORAL
}
