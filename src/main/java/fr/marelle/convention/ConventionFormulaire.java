package fr.marelle.convention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A convention as typed. */
public class ConventionFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> pres = new ArrayList<>();
    private String reference;
    private String signeeLe;
    private String du;
    private String fin;

    /** Identifiers of the PRE that signed it. */
    public List<String> getPres() {
        return pres;
    }

    public void setPres(List<String> pres) {
        this.pres = pres;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getSigneeLe() {
        return signeeLe;
    }

    public void setSigneeLe(String signeeLe) {
        this.signeeLe = signeeLe;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    /** Last day; empty when no end is agreed. */
    public String getFin() {
        return fin;
    }

    public void setFin(String fin) {
        this.fin = fin;
    }
}
