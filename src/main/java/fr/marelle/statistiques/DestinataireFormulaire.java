package fr.marelle.statistiques;

import java.io.Serializable;

/** A recipient as typed. */
public class DestinataireFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String pre;
    private String nom;
    private String fonction;
    private String organisme;

    /** Identifier of the PRE. */
    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getFonction() {
        return fonction;
    }

    public void setFonction(String fonction) {
        this.fonction = fonction;
    }

    public String getOrganisme() {
        return organisme;
    }

    public void setOrganisme(String organisme) {
        this.organisme = organisme;
    }
}
