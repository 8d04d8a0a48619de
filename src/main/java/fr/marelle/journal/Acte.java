package fr.marelle.journal;

/** What somebody did. */
public enum Acte {
    /** Opened a page that shows the file. */
    LECTURE,
    /** Stored something new in it. */
    CREATION,
    /** Changed something in it. */
    MODIFICATION,
    /** Asked a list or a search for people. */
    RECHERCHE,
    /** Took a file out of the software. */
    EXPORT,
    /** Signed in. */
    CONNEXION,
    /** Failed to sign in. */
    CONNEXION_REFUSEE,
    /** Signed out. */
    DECONNEXION
}
