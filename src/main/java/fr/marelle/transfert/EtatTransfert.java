package fr.marelle.transfert;

/** Where a proposed transfer stands; only a proposed one may still change. */
public enum EtatTransfert {
    /** Waits for the receiving PRE. */
    PROPOSE,
    /** The file changed hands. */
    ACCEPTE,
    /** The receiving PRE did not take it. */
    DECLINE,
    /** The PRE that proposed it took it back. */
    RETIRE
}
