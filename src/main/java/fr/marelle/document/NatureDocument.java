package fr.marelle.document;

/** What a paper is. */
public enum NatureDocument {
    /** A letter, received or sent. */
    COURRIER,
    /** What a partner wrote of the work with the child. */
    BILAN_PARTENAIRE,
    /** What proves something: a judgment, a certificate. */
    JUSTIFICATIF,
    /** A fiche d'accord on paper, signed. */
    ACCORD_SIGNE,
    /** Anything else. */
    AUTRE
}
