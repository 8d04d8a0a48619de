package fr.marelle.tache;

import java.io.Serializable;

/** Who does what until when, as typed. */
public class TacheFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texte;
    private String responsable;
    private String echeance;

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    /** Identifier of an account. */
    public String getResponsable() {
        return responsable;
    }

    public void setResponsable(String responsable) {
        this.responsable = responsable;
    }

    public String getEcheance() {
        return echeance;
    }

    public void setEcheance(String echeance) {
        this.echeance = echeance;
    }
}
