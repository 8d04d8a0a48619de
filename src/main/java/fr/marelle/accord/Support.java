package fr.marelle.accord;

/** How the answer was given. */
public enum Support {
    /** Signed on paper. */
    PAPIER,
    /** Said before a witness. */
    ORAL,
    /** Drawn with a finger on the screen where the text was read. */
    ECRAN
}
