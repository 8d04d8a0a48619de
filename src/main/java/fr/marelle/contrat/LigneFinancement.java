package fr.marelle.contrat;

import java.io.Serializable;

/** Amounts of one funder as typed. */
public class LigneFinancement implements Serializable {

    private static final long serialVersionUID = 1L;

    private Financeur financeur;
    private String demande;
    private String accorde;
    private String depense;

    /** For reading a draft back. */
    public LigneFinancement() {}

    LigneFinancement(Financeur financeur) {
        this.financeur = financeur;
    }

    public Financeur getFinanceur() {
        return financeur;
    }

    public void setFinanceur(Financeur financeur) {
        this.financeur = financeur;
    }

    public String getDemande() {
        return demande;
    }

    public void setDemande(String demande) {
        this.demande = demande;
    }

    public String getAccorde() {
        return accorde;
    }

    public void setAccorde(String accorde) {
        this.accorde = accorde;
    }

    public String getDepense() {
        return depense;
    }

    public void setDepense(String depense) {
        this.depense = depense;
    }
}
