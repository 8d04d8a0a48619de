package fr.marelle.accord;

/** What came of seeking the other holders of parental authority. */
public enum ResultatRecherche {
    /** Nobody else holds it. */
    SANS_OBJET,
    /** Informed, and said nothing against. */
    INFORME_SANS_OPPOSITION,
    /** Sought in vain. */
    NON_JOIGNABLE,
    /** Informed, and against: a known disagreement blocks (Code civil, art. 372-2). */
    DESACCORD
}
