package fr.marelle.eps;

import fr.marelle.dossier.EtatDossier;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of an agenda. Who it is about is read only when the family's accord holds today: otherwise the query itself brings
 * back no name.
 *
 * @param permission the interval that allows it today; null when there is none
 * @param nom null without permission, like {@code prenom}, {@code naissance} and {@code etablissement}
 * @param decision label of what was decided; null while nothing is
 */
public record PassageLigne(
        UUID id,
        UUID dossierId,
        String numero,
        EtatDossier etatDossier,
        ObjetPassage objet,
        UUID permission,
        UUID enfantId,
        String nom,
        String prenom,
        LocalDate naissance,
        String etablissement,
        String decision,
        LocalDate ajourneeAu) {

    /** Whether it may be shown today. */
    public boolean isMontrable() {
        return permission != null && etatDossier == EtatDossier.ACTIF;
    }

    /** Frozen or archived: out of sight, accord or not. */
    public boolean isGele() {
        return etatDossier != EtatDossier.ACTIF;
    }

    /** First name and name; only when it may be shown. */
    public String getIdentite() {
        return prenom + " " + nom;
    }

    public boolean isDecidee() {
        return decision != null;
    }
}
