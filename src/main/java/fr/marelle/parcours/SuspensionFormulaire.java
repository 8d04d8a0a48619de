package fr.marelle.parcours;

/** A suspension as typed. */
public class SuspensionFormulaire {

    private String jour;
    private String motif;
    private String texte;
    private String reprise;

    /** First day of it. */
    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    /** Name of a {@code MotifSuspension}. */
    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    /** Day on which the accompaniment should go on. */
    public String getReprise() {
        return reprise;
    }

    public void setReprise(String reprise) {
        this.reprise = reprise;
    }
}
