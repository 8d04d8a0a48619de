package fr.marelle.invitation;

import fr.marelle.eps.ObjetPassage;
import fr.marelle.shared.TexteProtege;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One file in the minutes of a meeting, whose family agrees today that it be there.
 *
 * @param decisionId null while nothing is decided, like what follows
 * @param motivation the reasons, sealed until opened; may be null
 * @param ficheId the fiche courte; null when nothing was written
 * @param partage what the family agreed to share with everybody, sealed until opened
 */
public record Debattu(
        UUID dossierId,
        ObjetPassage objet,
        String prenom,
        String nom,
        LocalDate naissance,
        String etablissement,
        UUID decisionId,
        String decision,
        LocalDate ajourneeAu,
        TexteProtege motivation,
        UUID ficheId,
        TexteProtege partage) {

    /** For somebody bound by no secrecy: as {@link DossierPresente}, neither birth date nor decision. */
    Debattu court() {
        return new Debattu(
                dossierId, objet, prenom, nom, null, etablissement, null, null, null, null, ficheId, partage);
    }
}
