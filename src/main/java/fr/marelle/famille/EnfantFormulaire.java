package fr.marelle.famille;

import java.io.Serializable;

/** A child as somebody types it. */
public class EnfantFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String version;
    private String nom;
    private String prenom;
    private String naissance;
    private String age;
    private String sexe;
    private String niveau;
    private String etablissement;
    private String placementService;
    private String placementDu;
    private String placementSource;

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
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

    public String getNaissance() {
        return naissance;
    }

    public void setNaissance(String naissance) {
        this.naissance = naissance;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getSexe() {
        return sexe;
    }

    public void setSexe(String sexe) {
        this.sexe = sexe;
    }

    public String getNiveau() {
        return niveau;
    }

    public void setNiveau(String niveau) {
        this.niveau = niveau;
    }

    public String getEtablissement() {
        return etablissement;
    }

    public void setEtablissement(String etablissement) {
        this.etablissement = etablissement;
    }

    public String getPlacementService() {
        return placementService;
    }

    public void setPlacementService(String placementService) {
        this.placementService = placementService;
    }

    public String getPlacementDu() {
        return placementDu;
    }

    public void setPlacementDu(String placementDu) {
        this.placementDu = placementDu;
    }

    public String getPlacementSource() {
        return placementSource;
    }

    public void setPlacementSource(String placementSource) {
        this.placementSource = placementSource;
    }
}
