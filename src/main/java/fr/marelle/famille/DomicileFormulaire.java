package fr.marelle.famille;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Where a household lives, as somebody types it. */
public class DomicileFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String foyer;
    private String libelle;
    private String du;
    private String type;
    private String voie;
    private String codePostal;
    private String commune;
    private boolean confidentiel;
    private boolean quitte;
    private String quartier2024;
    private String quartier2014;
    private List<String> enfants = new ArrayList<>();

    public String getFoyer() {
        return foyer;
    }

    public void setFoyer(String foyer) {
        this.foyer = foyer;
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getVoie() {
        return voie;
    }

    public void setVoie(String voie) {
        this.voie = voie;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public void setCodePostal(String codePostal) {
        this.codePostal = codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public boolean isConfidentiel() {
        return confidentiel;
    }

    public void setConfidentiel(boolean confidentiel) {
        this.confidentiel = confidentiel;
    }

    /** Whether the children leave the households they lived in. */
    public boolean isQuitte() {
        return quitte;
    }

    public void setQuitte(boolean quitte) {
        this.quitte = quitte;
    }

    public String getQuartier2024() {
        return quartier2024;
    }

    public void setQuartier2024(String quartier2024) {
        this.quartier2024 = quartier2024;
    }

    public String getQuartier2014() {
        return quartier2014;
    }

    public void setQuartier2014(String quartier2014) {
        this.quartier2014 = quartier2014;
    }

    public List<String> getEnfants() {
        return enfants;
    }

    public void setEnfants(List<String> enfants) {
        this.enfants = enfants;
    }
}
