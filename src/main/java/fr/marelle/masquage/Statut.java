package fr.marelle.masquage;

/** Whether a count may be read. */
public enum Statut {
    /** The count stands in the table. */
    PUBLIE,
    /** It doesn't, whatever the reason. */
    SECRET
}
