package fr.marelle.contrat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A fiche action as typed: one line a funder, in the order of {@link Financeur}. */
public class FicheActionFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String version;
    private String annee;
    private String axe;
    private String theme;
    private String intitule;
    private String porteur;
    private String numeroDauphin;
    private String description;
    private List<String> quartiers = new ArrayList<>();
    private List<LigneFinancement> financements = Arrays.stream(Financeur.values())
            .map(LigneFinancement::new)
            .collect(Collectors.toCollection(ArrayList::new));

    /** Of the fiche the form was opened on; null for a new one. */
    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getAnnee() {
        return annee;
    }

    public void setAnnee(String annee) {
        this.annee = annee;
    }

    /** Identifier. */
    public String getAxe() {
        return axe;
    }

    public void setAxe(String axe) {
        this.axe = axe;
    }

    /** Code of the nomenclature THEME. */
    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getIntitule() {
        return intitule;
    }

    public void setIntitule(String intitule) {
        this.intitule = intitule;
    }

    public String getPorteur() {
        return porteur;
    }

    public void setPorteur(String porteur) {
        this.porteur = porteur;
    }

    public String getNumeroDauphin() {
        return numeroDauphin;
    }

    public void setNumeroDauphin(String numeroDauphin) {
        this.numeroDauphin = numeroDauphin;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Codes. */
    public List<String> getQuartiers() {
        return quartiers;
    }

    public void setQuartiers(List<String> quartiers) {
        this.quartiers = quartiers;
    }

    public List<LigneFinancement> getFinancements() {
        return financements;
    }

    public void setFinancements(List<LigneFinancement> financements) {
        this.financements = financements;
    }
}
