package fr.marelle.sante;

import java.io.Serializable;

/** What the data-protection officer types. */
public class SanteFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String pre;
    private String exception;
    private String situation;
    private String hebergeur;

    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    /** Name of an {@code ExceptionSante}. */
    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    /** Name of a {@code SituationHds}. */
    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getHebergeur() {
        return hebergeur;
    }

    public void setHebergeur(String hebergeur) {
        this.hebergeur = hebergeur;
    }
}
