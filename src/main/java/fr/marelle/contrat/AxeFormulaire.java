package fr.marelle.contrat;

import java.io.Serializable;

/** An axis as typed. */
public class AxeFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String version;
    private String intitule;
    private String nature;
    private String du;
    private String au;

    /** Of the axis the form was opened on; null for a new one. */
    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getIntitule() {
        return intitule;
    }

    public void setIntitule(String intitule) {
        this.intitule = intitule;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String au) {
        this.au = au;
    }
}
