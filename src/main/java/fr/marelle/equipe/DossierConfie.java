package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Acces;
import fr.marelle.habilitation.Qualite;
import java.util.UUID;

/**
 * A file somebody has, as it is chosen for a hand-over.
 *
 * @param preId the PRE it belongs to today
 * @param termine whether every parcours of it is over
 */
public record DossierConfie(Acces acces, Dossier dossier, String nom, String prenom, UUID preId, boolean termine) {

    public Qualite getQualite() {
        return acces.getQualite();
    }

    /** How people name it. */
    public String getLibelle() {
        return nom + " " + prenom + ", dossier " + dossier.getNumero() + (termine ? ", parcours terminé" : "");
    }
}
