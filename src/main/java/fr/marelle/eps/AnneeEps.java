package fr.marelle.eps;

import java.util.List;

/**
 * The meetings of one school year.
 *
 * @param reunions in order, cancelled ones too
 * @param delais of the saisines that came before the EPS for the first time in it, as far as their files are within reach
 */
public record AnneeEps(AnneeScolaire annee, List<ReunionLigne> reunions, Delais delais) {

    /** How many took place or are still to come. */
    public long getMaintenues() {
        return reunions.stream().filter(r -> r.etat() != EtatReunion.ANNULEE).count();
    }
}
