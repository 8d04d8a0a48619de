package fr.marelle.accord;

import java.io.Serializable;

/** An objection to figures, as the coordination types it. */
public class OppositionFormulaire implements Serializable {

    /** Stands for a decision that is still to be made. */
    public static final String RECUE = "RECUE";

    /** Stands for two months more, within the first one. */
    public static final String PROLONGEE = "PROLONGEE";

    private static final long serialVersionUID = 1L;

    private String demande;
    private String auteur;
    private String recueLe;
    private String decision;
    private String raison;

    /** Identifier of the objection that is decided; empty for one that comes. */
    public String getDemande() {
        return demande;
    }

    public void setDemande(String demande) {
        this.demande = demande;
    }

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

    /** Name of a {@link DecisionOpposition}, {@link #RECUE} or {@link #PROLONGEE}. */
    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    /** Why it is refused, or takes longer. */
    public String getRaison() {
        return raison;
    }

    public void setRaison(String raison) {
        this.raison = raison;
    }
}
