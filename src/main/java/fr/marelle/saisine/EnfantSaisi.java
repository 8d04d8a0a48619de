package fr.marelle.saisine;

import java.io.Serializable;

/** One child of the form, as typed. */
public class EnfantSaisi implements Serializable {

    /** In place of a school: the one that asks, or that the request names. */
    public static final String DEMANDEUR = "DEMANDEUR";

    private static final long serialVersionUID = 1L;

    private String nom;
    private String prenom;
    private String naissance;
    private String age;
    private String sexe;
    private String niveau;
    private String etablissement;

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

    /** School of the child: an identifier or {@link #DEMANDEUR}; empty when it is not known. */
    public String getEtablissement() {
        return etablissement;
    }

    public void setEtablissement(String etablissement) {
        this.etablissement = etablissement;
    }
}
