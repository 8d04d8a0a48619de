package fr.marelle.parcours;

import java.io.Serializable;

/** The end of a parcours as typed. */
public class FinFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String jour;
    private String motif;
    private GrilleSaisie grille = new GrilleSaisie();

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

    public GrilleSaisie getGrille() {
        return grille;
    }

    public void setGrille(GrilleSaisie grille) {
        this.grille = grille;
    }
}
