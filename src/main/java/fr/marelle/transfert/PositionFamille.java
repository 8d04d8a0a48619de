package fr.marelle.transfert;

/** What one holder of parental authority said of passing the file on. */
public enum PositionFamille {
    /** Agreed to it. */
    ACCORD,
    /** Was told, and said nothing against. */
    INFORME,
    /** Is told nothing: an address is hidden from her, or nobody may reach her. Which PRE receives the file would tell the town. */
    PROTEGE,
    /** Was looked for in vain. */
    INTROUVABLE,
    /** Does not agree: nothing leaves. */
    DESACCORD
}
