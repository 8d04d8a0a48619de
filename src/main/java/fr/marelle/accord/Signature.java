package fr.marelle.accord;

/** How many holders must sign for a purpose. */
public enum Signature {
    /** One, the others sought and informed (Code civil, art. 372-2: usual act). */
    UNE,
    /** All of them: what the PRE lists as non-usual. */
    DEUX
}
