package fr.marelle.accord;

import java.io.Serializable;

/** Why a fiche d'accord is annulled, as typed. */
public class AnnulationFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String motif;
    private String precision;

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getPrecision() {
        return precision;
    }

    public void setPrecision(String precision) {
        this.precision = precision;
    }
}
