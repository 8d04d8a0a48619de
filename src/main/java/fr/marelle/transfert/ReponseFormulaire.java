package fr.marelle.transfert;

/** The answer to a proposed transfer, as typed. */
public class ReponseFormulaire {

    private String referent;
    private String semblable;
    private boolean distinct;
    private String raison;

    /** Identifier of the account that is to follow the child. */
    public String getReferent() {
        return referent;
    }

    public void setReferent(String referent) {
        this.referent = referent;
    }

    /** Number of a file of one's own PRE that looks like the same child's, once it was said; null before. */
    public String getSemblable() {
        return semblable;
    }

    public void setSemblable(String semblable) {
        this.semblable = semblable;
    }

    /** Whether somebody checked that it is another child. */
    public boolean isDistinct() {
        return distinct;
    }

    public void setDistinct(boolean distinct) {
        this.distinct = distinct;
    }

    /** Why it is declined. */
    public String getRaison() {
        return raison;
    }

    public void setRaison(String raison) {
        this.raison = raison;
    }
}
