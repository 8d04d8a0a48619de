package fr.marelle.contrat;

/** Who pays. */
public enum Financeur {
    /** Programme 147 and the State's ordinary credits. */
    ETAT,
    /** Région. */
    REGION,
    /** Département. */
    DEPARTEMENT,
    /** The agglomeration. */
    AGGLOMERATION,
    /** One or several communes. */
    COMMUNE,
    /** Caisse d'allocations familiales. */
    CAF,
    /** European funds. */
    EUROPE,
    /** Social landlords. */
    BAILLEUR,
    /** The porteur's own money and the families' share. */
    PORTEUR,
    /** Anybody else. */
    AUTRE
}
