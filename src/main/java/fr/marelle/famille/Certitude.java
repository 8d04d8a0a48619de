package fr.marelle.famille;

/** Where the quartier of an address is known from. */
public enum Certitude {
    /** Computed from its point and the perimeter in force. */
    LOCALISE,
    /** Chosen by somebody of the team. */
    CHOISI,
    /** Nobody knows yet. */
    A_DETERMINER
}
