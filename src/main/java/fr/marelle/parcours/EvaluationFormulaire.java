package fr.marelle.parcours;

import java.io.Serializable;

/** A point de situation on its own, as typed. */
public class EvaluationFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String le;
    private GrilleSaisie grille = new GrilleSaisie();

    public String getLe() {
        return le;
    }

    public void setLe(String le) {
        this.le = le;
    }

    public GrilleSaisie getGrille() {
        return grille;
    }

    public void setGrille(GrilleSaisie grille) {
        this.grille = grille;
    }
}
