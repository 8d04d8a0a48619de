package fr.marelle.saisine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a sender types, or what the team types for one: texts, read and checked by the service. */
public class SaisineFormulaire implements Serializable {

    /** Children of one family; more are said to be too many and looked at no further. */
    public static final int ENFANTS_MAX = 10;

    private static final long serialVersionUID = 1L;

    private List<EnfantSaisi> enfants = new ArrayList<>(List.of(new EnfantSaisi()));
    private String pre;
    private String etablissement;
    private String moyen;
    private String origine;
    private String demandeur;
    private String recueLe;
    private List<String> motifs = new ArrayList<>();
    private String dejaTente;
    private String informeQui;
    private String informePar;
    private String informeLe;
    private String echeanceSouhaitee;
    private boolean doubleConfirme;

    public List<EnfantSaisi> getEnfants() {
        return enfants;
    }

    public void setEnfants(List<EnfantSaisi> enfants) {
        this.enfants = enfants;
    }

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

    public String getMoyen() {
        return moyen;
    }

    public void setMoyen(String moyen) {
        this.moyen = moyen;
    }

    public String getOrigine() {
        return origine;
    }

    public void setOrigine(String origine) {
        this.origine = origine;
    }

    public String getDemandeur() {
        return demandeur;
    }

    public void setDemandeur(String demandeur) {
        this.demandeur = demandeur;
    }

    public String getRecueLe() {
        return recueLe;
    }

    public void setRecueLe(String recueLe) {
        this.recueLe = recueLe;
    }

    public List<String> getMotifs() {
        return motifs;
    }

    public void setMotifs(List<String> motifs) {
        this.motifs = motifs;
    }

    public String getDejaTente() {
        return dejaTente;
    }

    public void setDejaTente(String dejaTente) {
        this.dejaTente = dejaTente;
    }

    public String getInformeQui() {
        return informeQui;
    }

    public void setInformeQui(String informeQui) {
        this.informeQui = informeQui;
    }

    public String getInformePar() {
        return informePar;
    }

    public void setInformePar(String informePar) {
        this.informePar = informePar;
    }

    public String getInformeLe() {
        return informeLe;
    }

    public void setInformeLe(String informeLe) {
        this.informeLe = informeLe;
    }

    public String getEcheanceSouhaitee() {
        return echeanceSouhaitee;
    }

    public void setEcheanceSouhaitee(String echeanceSouhaitee) {
        this.echeanceSouhaitee = echeanceSouhaitee;
    }

    public boolean isDoubleConfirme() {
        return doubleConfirme;
    }

    public void setDoubleConfirme(boolean doubleConfirme) {
        this.doubleConfirme = doubleConfirme;
    }
}
