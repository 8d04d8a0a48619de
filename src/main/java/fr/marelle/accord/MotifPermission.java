package fr.marelle.accord;

/** Why something may be done on a day, or why not. */
public enum MotifPermission {
    /** It may. */
    AUTORISE,
    /** Nobody known holds parental authority. */
    SANS_TITULAIRE,
    /** Nobody was asked, or who agreed could not sign, or no longer may. */
    SANS_ACCORD,
    /** A holder refused. */
    REFUSE,
    /** A holder took the agreement back. */
    RETIRE,
    /** Another holder is known to disagree. */
    DESACCORD,
    /** The other holder was not sought. */
    AUTRE_NON_RECHERCHE,
    /** Both must sign and one has not. */
    MANQUE_SIGNATURE,
    /** The agreement has come to its end. */
    EXPIRE,
    /** Of age: only the young adult agrees. */
    MAJEUR
}
