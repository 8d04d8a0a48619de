package fr.marelle.invitation;

import java.io.Serializable;

/** What the family agreed to share, as typed. */
public class PartageFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texte;

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
