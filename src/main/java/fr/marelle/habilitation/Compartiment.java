package fr.marelle.habilitation;

/** Which part of a file. */
public enum Compartiment {
    /** What the team shares. */
    PARTAGE,
    /** Référent and coordonnateur only. */
    RESTREINT,
    /** Health; off until the data-protection officer opens it. */
    SANTE
}
