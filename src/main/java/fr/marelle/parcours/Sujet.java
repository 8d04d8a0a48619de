package fr.marelle.parcours;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;

/**
 * Whom a form is about.
 *
 * @param parcours the latest one; null before any
 */
public record Sujet(Enfant enfant, Parcours parcours) {

    /** Null before any, and once it is ended. */
    public Parcours ouvert() {
        return parcours != null && parcours.isOuvert() ? parcours : null;
    }

    public Dossier getDossier() {
        return enfant.getDossier();
    }

    /** First name and name. */
    public String getNom() {
        return enfant.getPrenom() + " " + enfant.getNom();
    }

    /** « d’Éloïse Martin ». */
    public String getDeNom() {
        return enfant.getDePrenom() + " " + enfant.getNom();
    }

    public boolean isAccompagne() {
        return ouvert() != null;
    }
}
