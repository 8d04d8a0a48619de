package fr.marelle.parcours;

/** How the family and the team were in touch. */
public enum MoyenContact {
    /** At home. */
    VISITE,
    /** At the office, at school, elsewhere. */
    RENDEZ_VOUS,
    /** By telephone. */
    APPEL,
    /** SMS or e-mail. */
    MESSAGE,
    /** Letter. */
    COURRIER
}
