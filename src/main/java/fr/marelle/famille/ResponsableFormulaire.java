package fr.marelle.famille;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** An adult around one or several children, as somebody types it. */
public class ResponsableFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String version;
    private String etat;
    private String civilite;
    private String nom;
    private String prenom;
    private String telephone;
    private String courriel;
    private String langue;
    private boolean interprete;
    private boolean nePasContacter;
    private String lien;
    private List<String> enfants = new ArrayList<>();
    private String autorite;
    private String autoriteDu;
    private String autoriteSource;

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getEtat() {
        return etat;
    }

    public void setEtat(String etat) {
        this.etat = etat;
    }

    public String getCivilite() {
        return civilite;
    }

    public void setCivilite(String civilite) {
        this.civilite = civilite;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getLangue() {
        return langue;
    }

    public void setLangue(String langue) {
        this.langue = langue;
    }

    public boolean isInterprete() {
        return interprete;
    }

    public void setInterprete(boolean interprete) {
        this.interprete = interprete;
    }

    public boolean isNePasContacter() {
        return nePasContacter;
    }

    public void setNePasContacter(boolean nePasContacter) {
        this.nePasContacter = nePasContacter;
    }

    public String getLien() {
        return lien;
    }

    public void setLien(String lien) {
        this.lien = lien;
    }

    public List<String> getEnfants() {
        return enfants;
    }

    public void setEnfants(List<String> enfants) {
        this.enfants = enfants;
    }

    public String getAutorite() {
        return autorite;
    }

    public void setAutorite(String autorite) {
        this.autorite = autorite;
    }

    public String getAutoriteDu() {
        return autoriteDu;
    }

    public void setAutoriteDu(String autoriteDu) {
        this.autoriteDu = autoriteDu;
    }

    public String getAutoriteSource() {
        return autoriteSource;
    }

    public void setAutoriteSource(String autoriteSource) {
        this.autoriteSource = autoriteSource;
    }
}
