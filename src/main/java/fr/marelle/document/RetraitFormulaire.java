package fr.marelle.document;

/** Why a document is withdrawn, as typed. */
public class RetraitFormulaire {

    private String motif;

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
