package fr.marelle.vue;

import java.io.Serializable;

/** A view to keep, as typed. */
public class VueFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String liste;
    private String parametres;
    private String nom;
    private String pre;
    private boolean defaut;

    /** Name of a {@link ListeVue}. */
    public String getListe() {
        return liste;
    }

    public void setListe(String liste) {
        this.liste = liste;
    }

    /** As the query of an address. */
    public String getParametres() {
        return parametres;
    }

    public void setParametres(String parametres) {
        this.parametres = parametres;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    /** Identifier of the PRE whose team sees it too; empty for nobody else. */
    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    public boolean isDefaut() {
        return defaut;
    }

    public void setDefaut(boolean defaut) {
        this.defaut = defaut;
    }
}
