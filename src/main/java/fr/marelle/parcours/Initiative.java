package fr.marelle.parcours;

/** Whose contact it was: retention runs from the last one that came from the family (CNIL 20 January 2022, §46). */
public enum Initiative {
    /** The family came, called, wrote, or took part. */
    FAMILLE,
    /** The team tried, whether or not somebody answered. */
    PROFESSIONNEL
}
