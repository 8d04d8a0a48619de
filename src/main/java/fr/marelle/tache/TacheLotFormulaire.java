package fr.marelle.tache;

import fr.marelle.brouillon.Lot;
import java.util.ArrayList;
import java.util.List;

/** One task for each of several files, as typed. */
public class TacheLotFormulaire extends TacheFormulaire implements Lot {

    /** Instead of an account: whoever answers for each file. */
    public static final String REFERENT = "REFERENT";

    private static final long serialVersionUID = 1L;

    private List<String> dossiers = new ArrayList<>();
    private List<String> proposes = new ArrayList<>();
    private String retour;

    /** Identifiers of the files ticked. */
    public List<String> getDossiers() {
        return dossiers;
    }

    @Override
    public void setDossiers(List<String> dossiers) {
        this.dossiers = dossiers;
    }

    /** Identifiers of the files that were chosen in a list, ticked or not. */
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
