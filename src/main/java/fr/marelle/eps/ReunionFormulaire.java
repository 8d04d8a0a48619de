package fr.marelle.eps;

import java.io.Serializable;

/** A meeting to plan, as typed. */
public class ReunionFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String pre;
    private String le;
    private String heure;
    private String lieu;
    private String duree = String.valueOf(Reunion.DUREE_USUELLE);

    /** Identifier of a PRE. */
    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    public String getLe() {
        return le;
    }

    public void setLe(String le) {
        this.le = le;
    }

    /** {@code 14:00}. */
    public String getHeure() {
        return heure;
    }

    public void setHeure(String heure) {
        this.heure = heure;
    }

    public String getLieu() {
        return lieu;
    }

    public void setLieu(String lieu) {
        this.lieu = lieu;
    }

    /** Minutes. */
    public String getDuree() {
        return duree;
    }

    public void setDuree(String duree) {
        this.duree = duree;
    }
}
