package fr.marelle.parcours;

import java.io.Serializable;

/** An objective as typed. */
public class ObjectifFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String domaine;
    private String intitule;
    private String jour;

    public String getDomaine() {
        return domaine;
    }

    public void setDomaine(String domaine) {
        this.domaine = domaine;
    }

    public String getIntitule() {
        return intitule;
    }

    public void setIntitule(String intitule) {
        this.intitule = intitule;
    }

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }
}
