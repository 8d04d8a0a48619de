package fr.marelle.habilitation;

/** Life of an account. */
public enum EtatCompte {
    /** Waits for its holder to choose a password by the one-time link. */
    INVITE,
    /** May sign in. */
    ACTIF,
    /** May not any more; kept because decisions carry its name. */
    FERME
}
