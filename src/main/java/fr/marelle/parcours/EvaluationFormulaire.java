package fr.marelle.parcours;

import java.io.Serializable;

/** A point de situation on its own, as typed. */
public class EvaluationFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String jour;
    private String compartiment;
    private GrilleSaisie grille = new GrilleSaisie();

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public GrilleSaisie getGrille() {
        return grille;
    }

    public void setGrille(GrilleSaisie grille) {
        this.grille = grille;
    }

    /** Name of a {@code Compartiment}. */
    public String getCompartiment() {
        return compartiment;
    }

    public void setCompartiment(String compartiment) {
        this.compartiment = compartiment;
    }
}
