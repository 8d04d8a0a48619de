package fr.marelle.contrat;

/** Where a fiche action stands. */
public enum EtatFiche {
    /** Asked for, waiting for the funders. */
    DEPOSEE("attente"),
    /** Programmed: at least one funder said yes. */
    RETENUE("cours"),
    /** No funder took it. */
    REJETEE("alerte"),
    /** Done, its bilan handed over. */
    REALISEE("bien"),
    /** Programmed, then given up. */
    ABANDONNEE("alerte");

    private final String ton;

    EtatFiche(String ton) {
        this.ton = ton;
    }

    /** Tone of its badge on screen. */
    public String getTon() {
        return ton;
    }
}
