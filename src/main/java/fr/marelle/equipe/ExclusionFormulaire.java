package fr.marelle.equipe;

/** Who must not read a file, as typed. */
public class ExclusionFormulaire {

    private String personne;
    private String motif;

    /** Identifier of the account. */
    public String getPersonne() {
        return personne;
    }

    public void setPersonne(String personne) {
        this.personne = personne;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
