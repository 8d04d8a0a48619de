package fr.marelle.famille;

/** As the annual survey counts it. */
public enum Sexe {
    /** Girl. */
    F,
    /** Boy. */
    M,
    /** Not known. */
    X
}
