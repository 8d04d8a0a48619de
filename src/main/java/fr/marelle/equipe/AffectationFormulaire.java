package fr.marelle.equipe;

/** Who is to follow a child, as typed. */
public class AffectationFormulaire {

    private String referent;
    private String qualite;
    private String du;
    private String motif;

    /** Identifier of the account. */
    public String getReferent() {
        return referent;
    }

    public void setReferent(String referent) {
        this.referent = referent;
    }

    /** Name of a {@code Qualite}. */
    public String getQualite() {
        return qualite;
    }

    public void setQualite(String qualite) {
        this.qualite = qualite;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
