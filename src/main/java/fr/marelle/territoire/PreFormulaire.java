package fr.marelle.territoire;

import java.io.Serializable;

/** Description and settings of a PRE as typed. */
public class PreFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String version;
    private String nom;
    private String structurePorteuse;
    private String typeStructure;
    private String adresse;
    private String telephone;
    private String contactDpd;
    private String du;
    private String epsMode;
    private String delaiRatificationJours;

    /** Of the PRE the form was opened on. */
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

    public String getStructurePorteuse() {
        return structurePorteuse;
    }

    public void setStructurePorteuse(String structurePorteuse) {
        this.structurePorteuse = structurePorteuse;
    }

    public String getTypeStructure() {
        return typeStructure;
    }

    public void setTypeStructure(String typeStructure) {
        this.typeStructure = typeStructure;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getContactDpd() {
        return contactDpd;
    }

    public void setContactDpd(String contactDpd) {
        this.contactDpd = contactDpd;
    }

    /** First day of these settings. */
    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getEpsMode() {
        return epsMode;
    }

    public void setEpsMode(String epsMode) {
        this.epsMode = epsMode;
    }

    public String getDelaiRatificationJours() {
        return delaiRatificationJours;
    }

    public void setDelaiRatificationJours(String delaiRatificationJours) {
        this.delaiRatificationJours = delaiRatificationJours;
    }
}
