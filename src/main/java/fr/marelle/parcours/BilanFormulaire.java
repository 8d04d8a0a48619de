package fr.marelle.parcours;

import java.io.Serializable;

/** A bilan as typed. */
public class BilanFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String jour;
    private String conclusion;
    private String synthese;
    private GrilleSaisie grille = new GrilleSaisie();

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getSynthese() {
        return synthese;
    }

    public void setSynthese(String synthese) {
        this.synthese = synthese;
    }

    public GrilleSaisie getGrille() {
        return grille;
    }

    public void setGrille(GrilleSaisie grille) {
        this.grille = grille;
    }
}
