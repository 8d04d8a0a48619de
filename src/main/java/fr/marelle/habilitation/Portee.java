package fr.marelle.habilitation;

/** How far a role reaches. */
public enum Portee {
    /** Every file of the PRE. */
    PRE_ENTIER,
    /** The files of the PRE on which one has an access row. */
    EQUIPE,
    /** The files of the PRE on the agenda of a meeting one is invited to. */
    INVITATION,
    /** The saisines of one's establishment. */
    ETABLISSEMENT,
    /** No file. */
    AUCUNE;

    /** Whether a role of that reach is held in a PRE. */
    boolean dansUnPre() {
        return this == PRE_ENTIER || this == EQUIPE || this == INVITATION;
    }
}
