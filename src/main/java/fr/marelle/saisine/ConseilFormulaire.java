package fr.marelle.saisine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A question without a name, as typed. */
public class ConseilFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String pre;
    private String etablissement;
    private String demandeur;
    private String trancheAge;
    private List<String> motifs = new ArrayList<>();

    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    public String getEtablissement() {
        return etablissement;
    }

    public void setEtablissement(String etablissement) {
        this.etablissement = etablissement;
    }

    public String getDemandeur() {
        return demandeur;
    }

    public void setDemandeur(String demandeur) {
        this.demandeur = demandeur;
    }

    public String getTrancheAge() {
        return trancheAge;
    }

    public void setTrancheAge(String trancheAge) {
        this.trancheAge = trancheAge;
    }

    public List<String> getMotifs() {
        return motifs;
    }

    public void setMotifs(List<String> motifs) {
        this.motifs = motifs;
    }
}
