package fr.marelle.nomenclature;

import java.io.Serializable;

/** A new code, as typed. */
public class ItemFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String liste;
    private String code;
    private String libelle;
    private String du;
    private String effet;

    public String getListe() {
        return liste;
    }

    public void setListe(String liste) {
        this.liste = liste;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getEffet() {
        return effet;
    }

    public void setEffet(String effet) {
        this.effet = effet;
    }
}
