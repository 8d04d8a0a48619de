package fr.marelle.accord;

import java.io.Serializable;

/** What one child said, as typed. */
public class AvisSaisi implements Serializable {

    private static final long serialVersionUID = 1L;

    private String enfant;
    private String prenom;
    private String texte;

    public String getEnfant() {
        return enfant;
    }

    public void setEnfant(String enfant) {
        this.enfant = enfant;
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
