package fr.marelle.habilitation;

/** What the family allows or not. */
public enum Operation {
    /** Accompany the child. */
    ACCOMPAGNER,
    /** Share the situation with the support team: no name on an agenda without it (loi 2005-32 art. 128). */
    PASSER_EN_EPS,
    /** Note what touches the child's health, for professionals bound by secrecy (GDPR art. 9). */
    PARTAGER_SANTE
}
