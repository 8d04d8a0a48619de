package fr.marelle.accord;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A fiche d'accord as somebody types it: one gesture, one child or the whole fratrie. */
public class AccordFormulaire implements Serializable {

    /** Stands for the young adult where a signatory is chosen. */
    public static final String JEUNE = "JEUNE";

    private static final long serialVersionUID = 1L;

    private List<String> enfants = new ArrayList<>();
    private String signataire;
    private String le;
    private String textes;
    private List<ReponseSaisie> reponses = new ArrayList<>();
    private String support;
    private String temoin;
    private String signature;
    private String interprete;
    private String preuve;
    private String noticeRemiseLe;
    private String rechercheResultat;
    private String rechercheLe;
    private String rechercheMoyen;
    private List<AvisSaisi> avis = new ArrayList<>();

    public List<String> getEnfants() {
        return enfants;
    }

    public void setEnfants(List<String> enfants) {
        this.enfants = enfants;
    }

    public String getSignataire() {
        return signataire;
    }

    public void setSignataire(String signataire) {
        this.signataire = signataire;
    }

    public String getLe() {
        return le;
    }

    public void setLe(String le) {
        this.le = le;
    }

    /** Which texts were shown, in their order: what is answered is these, row by row. */
    public String getTextes() {
        return textes;
    }

    public void setTextes(String textes) {
        this.textes = textes;
    }

    public List<ReponseSaisie> getReponses() {
        return reponses;
    }

    public void setReponses(List<ReponseSaisie> reponses) {
        this.reponses = reponses;
    }

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support;
    }

    public String getTemoin() {
        return temoin;
    }

    public void setTemoin(String temoin) {
        this.temoin = temoin;
    }

    /** Strokes on the screen, as the drawing area gives them; given for what is shown now, they are in no draft. */
    @JsonbTransient
    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public String getInterprete() {
        return interprete;
    }

    public void setInterprete(String interprete) {
        this.interprete = interprete;
    }

    public String getPreuve() {
        return preuve;
    }

    public void setPreuve(String preuve) {
        this.preuve = preuve;
    }

    public String getNoticeRemiseLe() {
        return noticeRemiseLe;
    }

    public void setNoticeRemiseLe(String noticeRemiseLe) {
        this.noticeRemiseLe = noticeRemiseLe;
    }

    public String getRechercheResultat() {
        return rechercheResultat;
    }

    public void setRechercheResultat(String rechercheResultat) {
        this.rechercheResultat = rechercheResultat;
    }

    public String getRechercheLe() {
        return rechercheLe;
    }

    public void setRechercheLe(String rechercheLe) {
        this.rechercheLe = rechercheLe;
    }

    public String getRechercheMoyen() {
        return rechercheMoyen;
    }

    public void setRechercheMoyen(String rechercheMoyen) {
        this.rechercheMoyen = rechercheMoyen;
    }

    public List<AvisSaisi> getAvis() {
        return avis;
    }

    public void setAvis(List<AvisSaisi> avis) {
        this.avis = avis;
    }
}
