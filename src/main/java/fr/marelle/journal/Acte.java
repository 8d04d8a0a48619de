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
    /** Opened for a while, with a reason, a file that is not one's own. */
    ACCES_EXCEPTIONNEL,
    /** Signed in. */
    CONNEXION,
    /** Failed to sign in. */
    CONNEXION_REFUSEE,
    /** Signed out. */
    DECONNEXION
}
