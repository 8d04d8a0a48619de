package fr.marelle.contrat;

/** Where a fiche action stands. */
public enum EtatFiche {
    /** Asked for, waiting for the funders. */
    DEPOSEE,
    /** Programmed: at least one funder said yes. */
    RETENUE,
    /** No funder took it. */
    REJETEE,
    /** Done, its bilan handed over. */
    REALISEE,
    /** Programmed, then given up. */
    ABANDONNEE
}
