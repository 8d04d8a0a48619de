package fr.marelle.signalement;

import java.io.Serializable;

/** A danger reported, as typed. */
public class SignalementFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nature = Nature.INFORMATION_PREOCCUPANTE.name();
    private String jour;
    private String destinataire;
    private String faits;
    private String informesLe;
    private String pourquoi;

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public String getDestinataire() {
        return destinataire;
    }

    public void setDestinataire(String destinataire) {
        this.destinataire = destinataire;
    }

    public String getFaits() {
        return faits;
    }

    public void setFaits(String faits) {
        this.faits = faits;
    }

    public String getInformesLe() {
        return informesLe;
    }

    public void setInformesLe(String informesLe) {
        this.informesLe = informesLe;
    }

    public String getPourquoi() {
        return pourquoi;
    }

    public void setPourquoi(String pourquoi) {
        this.pourquoi = pourquoi;
    }
}
