package fr.marelle.territoire;

/** What may carry a PRE: bodies with public accounting (law of 18 January 2005, art. 128). */
public enum TypeStructure {
    /** Centre communal d'action sociale. */
    CCAS,
    /** Centre intercommunal d'action sociale. */
    CIAS,
    /** Caisse des écoles. */
    CAISSE_ECOLES,
    /** Groupement d'intérêt public. */
    GIP,
    /** A collège or lycée. */
    EPLE,
    /** Régie personnalisée. */
    REGIE
}
