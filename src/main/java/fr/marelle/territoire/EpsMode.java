package fr.marelle.territoire;

/** When the EPS of a PRE sees a file. */
public enum EpsMode {
    /** Before any parcours begins. */
    AVANT,
    /** After the coordonnateur's decision, which it ratifies. */
    RATIFICATION,
    /** When somebody asks for it. */
    BESOIN
}
