package fr.marelle.equipe;

import fr.marelle.brouillon.Lot;
import java.util.ArrayList;
import java.util.List;

/** Files to hand over to a colleague, as typed. */
public class PassationFormulaire implements Lot {

    private String referent;
    private String du;
    private String motif;
    private List<String> dossiers = new ArrayList<>();
    private List<String> proposes = new ArrayList<>();
    private String retour;

    /** Identifier of the account that takes them over. */
    public String getReferent() {
        return referent;
    }

    public void setReferent(String referent) {
        this.referent = referent;
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

    /** Identifiers of the files ticked. */
    public List<String> getDossiers() {
        return dossiers;
    }

    @Override
    public void setDossiers(List<String> dossiers) {
        this.dossiers = dossiers;
    }

    /** Identifiers of the files that were chosen in a list, ticked or not; empty when none was. */
    public List<String> getProposes() {
        return proposes;
    }

    @Override
    public void setProposes(List<String> proposes) {
        this.proposes = proposes;
    }

    @Override
    public String getRetour() {
        return retour;
    }

    @Override
    public void setRetour(String retour) {
        this.retour = retour;
    }
}
