package fr.marelle.accord;

import java.io.Serializable;

/** An objection to figures, as the coordination types it. */
public class OppositionFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String auteur;
    private String recueLe;
    private String decision;

    /** Identifier of an adult, or {@link AccordFormulaire#JEUNE}. */
    public String getAuteur() {
        return auteur;
    }

    public void setAuteur(String auteur) {
        this.auteur = auteur;
    }

    public String getRecueLe() {
        return recueLe;
    }

    public void setRecueLe(String recueLe) {
        this.recueLe = recueLe;
    }

    /** Name of a {@link DecisionOpposition}. */
    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
