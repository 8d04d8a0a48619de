package fr.marelle.parcours;

import java.io.Serializable;

/** An anticipated start as typed. */
public class DemarrageFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String jour;
    private String motif;

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
