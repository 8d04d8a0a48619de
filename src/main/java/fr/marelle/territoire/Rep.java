package fr.marelle.territoire;

/** Priority-education network of a school. */
public enum Rep {
    /** In none. */
    NON,
    /** Réseau d'éducation prioritaire. */
    REP,
    /** Réseau d'éducation prioritaire renforcé. */
    REP_PLUS
}
