package fr.marelle.accord;

import java.io.Serializable;

/** What the data-protection officer of a PRE types about one purpose. */
public class FinaliteFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String vue;
    private String pre;
    private boolean demandee;
    private String texte;
    private String texteMajeur;
    private String signature;
    private String dureeMois;

    /** Identifier of the edition in force that was shown: another one is not overwritten unseen. */
    public String getVue() {
        return vue;
    }

    public void setVue(String vue) {
        this.vue = vue;
    }

    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    public boolean isDemandee() {
        return demandee;
    }

    public void setDemandee(boolean demandee) {
        this.demandee = demandee;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getTexteMajeur() {
        return texteMajeur;
    }

    public void setTexteMajeur(String texteMajeur) {
        this.texteMajeur = texteMajeur;
    }

    /** Name of a {@link Signature}. */
    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public String getDureeMois() {
        return dureeMois;
    }

    public void setDureeMois(String dureeMois) {
        this.dureeMois = dureeMois;
    }
}
