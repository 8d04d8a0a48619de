package fr.marelle.eps;

/** Where a meeting stands. */
public enum EtatReunion {
    /** Planned; its agenda is being made. */
    PLANIFIEE,
    /** Its agenda was sent to the members; files may still be added or withdrawn. */
    ORDRE_DU_JOUR_ENVOYE,
    /** Took place; its agenda no longer changes, decisions may still be entered. */
    TENUE,
    /** Did not take place. */
    ANNULEE;

    /** Whether its guests were sent the agenda: they read it until {@link Reunion#LECTURE_INVITES} days after. */
    public boolean isOuverteAuxInvites() {
        return this == ORDRE_DU_JOUR_ENVOYE || this == TENUE;
    }

    /** Whether files may be put on the agenda or taken off it. */
    public boolean isOuverte() {
        return this == PLANIFIEE || this == ORDRE_DU_JOUR_ENVOYE;
    }
}
