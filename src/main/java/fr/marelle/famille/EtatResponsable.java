package fr.marelle.famille;

/** What the team knows of an adult. */
public enum EtatResponsable {
    /** Named and reachable. */
    CONNU,
    /** A parent nobody can name. */
    INCONNU,
    /** Named, but no means reaches that person. */
    NON_JOIGNABLE
}
