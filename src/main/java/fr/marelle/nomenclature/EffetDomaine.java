package fr.marelle.nomenclature;

/** How a domain is looked at in a point de situation. */
public enum EffetDomaine {
    /** One of four levels, in words. */
    MESURE,
    /** Described, never scored. */
    DECRIT
}
