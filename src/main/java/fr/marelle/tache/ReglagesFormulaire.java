package fr.marelle.tache;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The rules of one PRE, as typed. */
public class ReglagesFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<LigneReglage> lignes = new ArrayList<>();

    public List<LigneReglage> getLignes() {
        return lignes;
    }

    public void setLignes(List<LigneReglage> lignes) {
        this.lignes = lignes;
    }
}
