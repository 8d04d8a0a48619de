package fr.marelle.accord;

import java.io.Serializable;

/** The answer to one purpose, as typed. */
public class ReponseSaisie implements Serializable {

    /** Stands for an answer where the purpose was not asked. */
    public static final String PAS_DEMANDE = "PAS_DEMANDE";

    private static final long serialVersionUID = 1L;

    private String finalite;
    private String libelle;
    private String texte;
    private String reponse;

    public String getFinalite() {
        return finalite;
    }

    public void setFinalite(String finalite) {
        this.finalite = finalite;
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getReponse() {
        return reponse;
    }

    public void setReponse(String reponse) {
        this.reponse = reponse;
    }
}
