package fr.marelle.eps;

import java.io.Serializable;

/** A decision, as typed. */
public class DecisionFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type;
    private String texte;
    private String ajourneeAu;

    /** Code of DECISION_EPS. */
    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getAjourneeAu() {
        return ajourneeAu;
    }

    public void setAjourneeAu(String ajourneeAu) {
        this.ajourneeAu = ajourneeAu;
    }
}
