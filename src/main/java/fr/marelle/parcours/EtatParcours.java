package fr.marelle.parcours;

/** Where a parcours stands. */
public enum EtatParcours {
    /** Decided by the EPS; the accompaniment has not begun. */
    VALIDE,
    /** The child is accompanied. */
    EN_COURS,
    /** Interrupted for a while. */
    SUSPENDU,
    /** Ended; a re-entry opens another one. */
    CLOS
}
