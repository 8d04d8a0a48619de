package fr.marelle.saisine;

/** Age bands of the national survey, in years. */
public enum TrancheAge {
    /** 2 to 5. */
    A02_05,
    /** 6 to 10. */
    A06_10,
    /** 11 to 16. */
    A11_16,
    /** 17 and over. */
    A17
}
