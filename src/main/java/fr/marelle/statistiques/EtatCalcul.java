package fr.marelle.statistiques;

/** Where a preview stands. */
public enum EtatCalcul {
    /** Being computed. */
    EN_COURS,
    /** May be published. */
    FINI,
    /** Given up by the person who asked. */
    ANNULE,
    /** Something went wrong; nothing was stored. */
    ECHOUE
}
