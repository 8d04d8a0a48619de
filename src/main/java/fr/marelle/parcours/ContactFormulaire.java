package fr.marelle.parcours;

import java.io.Serializable;

/** A contact as typed. */
public class ContactFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String jour;
    private String compartiment;
    private String moyen;
    private String initiative;
    private boolean sansReponse;
    private String texte;

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public String getMoyen() {
        return moyen;
    }

    public void setMoyen(String moyen) {
        this.moyen = moyen;
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(String initiative) {
        this.initiative = initiative;
    }

    public boolean isSansReponse() {
        return sansReponse;
    }

    public void setSansReponse(boolean sansReponse) {
        this.sansReponse = sansReponse;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    /** Name of a {@code Compartiment}. */
    public String getCompartiment() {
        return compartiment;
    }

    public void setCompartiment(String compartiment) {
        this.compartiment = compartiment;
    }
}
