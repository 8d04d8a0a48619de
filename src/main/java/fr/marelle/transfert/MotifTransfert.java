package fr.marelle.transfert;

/** Why a file goes to another PRE. */
public enum MotifTransfert {
    /** The family moves. */
    DEMENAGEMENT,
    /** The child goes to a school of the other PRE. */
    ETABLISSEMENT,
    /** Something else. */
    AUTRE
}
