package fr.marelle.parcours;

import java.io.Serializable;

/** An anticipated start as typed. */
public class DemarrageFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String le;
    private String motif;

    public String getLe() {
        return le;
    }

    public void setLe(String le) {
        this.le = le;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
