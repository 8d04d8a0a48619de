package fr.marelle.famille;

/** How a foyer is housed. */
public enum TypeDomicile {
    /** An address of its own. */
    ADRESSE,
    /** With somebody else. */
    HEBERGE,
    /** Receives its mail at a CCAS or an association. */
    DOMICILIE,
    /** Nowhere that is known. */
    SANS_ADRESSE
}
