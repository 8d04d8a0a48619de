package fr.marelle.parcours;

import java.io.Serializable;

/** An action as typed; {@code forme} is INDIVIDUELLE or COLLECTIVE. */
public class ActionFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type;
    private String forme;
    private String precision;
    private String ficheAction;
    private String qui;
    private String du;
    private String echeance;

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getForme() {
        return forme;
    }

    public void setForme(String forme) {
        this.forme = forme;
    }

    public String getPrecision() {
        return precision;
    }

    public void setPrecision(String precision) {
        this.precision = precision;
    }

    public String getFicheAction() {
        return ficheAction;
    }

    public void setFicheAction(String ficheAction) {
        this.ficheAction = ficheAction;
    }

    public String getQui() {
        return qui;
    }

    public void setQui(String qui) {
        this.qui = qui;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getEcheance() {
        return echeance;
    }

    public void setEcheance(String echeance) {
        this.echeance = echeance;
    }
}
