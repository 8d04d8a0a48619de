package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Qualite;
import java.util.UUID;

/**
 * A file chosen in a list to be handed over.
 *
 * @param preId the PRE it belongs to today
 * @param compteId who answers for it; null when nobody does
 * @param referent her name
 * @param qualite as what; null likewise
 * @param termine whether every parcours of it is over
 */
public record Remettable(
        Dossier dossier,
        String nom,
        String prenom,
        UUID preId,
        UUID compteId,
        String referent,
        Qualite qualite,
        boolean termine) {

    /** How people name it, and who has it. */
    public String getLibelle() {
        return nom + " " + prenom + ", " + (referent == null ? "sans référent" : "suivi par " + referent)
                + (termine ? ", parcours terminé" : "");
    }
}
