package fr.marelle.transfert;

/** How the family said that it agrees to pass its file on. */
public enum SupportAccord {
    /** Signed on paper, kept by the PRE that proposes. */
    PAPIER,
    /** Said to somebody of its team. */
    ORAL
}
