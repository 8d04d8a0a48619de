package fr.marelle.eps;

/** Which day of that name in the month. */
public enum RangMois {
    /** Of the 1st to the 7th. */
    PREMIER,
    /** Of the 8th to the 14th. */
    DEUXIEME,
    /** Of the 15th to the 21st. */
    TROISIEME,
    /** Of the 22nd to the 28th. */
    QUATRIEME,
    /** The fourth or the fifth. */
    DERNIER
}
