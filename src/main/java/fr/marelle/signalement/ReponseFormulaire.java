package fr.marelle.signalement;

import java.io.Serializable;

/** A reply, as typed. */
public class ReponseFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String jour;
    private String suite;
    private String reponse;

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = suite;
    }

    public String getReponse() {
        return reponse;
    }

    public void setReponse(String reponse) {
        this.reponse = reponse;
    }
}
