package fr.marelle.habilitation;

/** How far a role reaches. */
public enum Portee {
    /** Every file of the PRE. */
    PRE_ENTIER,
    /** The files of the PRE on which one has an access row. */
    EQUIPE,
    /** The saisines of one's establishment. */
    ETABLISSEMENT,
    /** No file. */
    AUCUNE
}
