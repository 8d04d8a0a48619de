package fr.marelle.courriel;

/** Where a message stands. */
public enum EtatCourriel {
    /** Nothing was to be said: kept so that it is not asked again. */
    RIEN,
    /** Waits for its turn, the first or a later one. */
    A_ENVOYER,
    /** One server is sending it. */
    PRIS,
    /** The mail server took it. */
    ENVOYE,
    /** Refused for good, or for too long. */
    ABANDONNE,
    /** The answer of the mail server was lost: it is not sent again, for it may have arrived. */
    INCERTAIN
}
