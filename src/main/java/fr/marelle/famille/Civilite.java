package fr.marelle.famille;

/** How a letter begins. */
public enum Civilite {
    /** Madame. */
    MADAME,
    /** Monsieur. */
    MONSIEUR
}
