package fr.marelle.eps;

import fr.marelle.dossier.EtatDossier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One row of an agenda. Who it is about is read only when the family's accord holds today: otherwise the query itself brings
 * back no name.
 *
 * @param permission the interval that allows it today; null when there is none
 * @param nom null without permission, like {@code prenom}, {@code naissance} and {@code etablissement}
 * @param decision label of what was decided; null while nothing is
 * @param decideeLe when it was entered
 * @param minutes planned
 * @param ouvertLe when the meeting first came to it; null before
 * @param recueLe when its saisine was received; null unless it is a first look
 * @param partageId what the family agreed to share, by its identifier alone; null while nothing is written
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
        LocalDate ajourneeAu,
        Instant decideeLe,
        Integer minutes,
        Instant ouvertLe,
        LocalDate recueLe,
        UUID partageId) {

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

    /** Days from the day its saisine was received to {@code le}; null unless it is a first look. */
    public Long delai(LocalDate le) {
        return recueLe == null ? null : ChronoUnit.DAYS.between(recueLe, le);
    }

    /** Whether a text to share is written. */
    public boolean isPartage() {
        return partageId != null;
    }

    public boolean isDecidee() {
        return decision != null;
    }
}
