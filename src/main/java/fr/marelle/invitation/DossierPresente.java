package fr.marelle.invitation;

import fr.marelle.eps.ObjetPassage;
import fr.marelle.shared.TexteProtege;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One file of an agenda, open to a guest. Without the family's accord today the query brings back no name; a guest bound by no
 * secrecy gets neither birth date, level (ULIS, SEGPA tell of health) nor decision, and of a family that shares nothing with
 * everybody not even the name (domain.md §5.5).
 *
 * @param id of the passage
 * @param permission the interval that allows it today; null when there is none
 * @param niveau code of NIVEAU_SCOLAIRE; null without permission, like what names the child
 * @param decision label; null while nothing is decided
 * @param ficheId the fiche courte; null when nothing was written
 * @param partage what the family agreed to share with everybody, sealed until opened
 */
public record DossierPresente(
        UUID id,
        UUID dossierId,
        UUID reunionId,
        LocalDate reunionLe,
        LocalTime reunionHeure,
        UUID saisineId,
        UUID parcoursId,
        Integer ordre,
        ObjetPassage objet,
        UUID permission,
        String prenom,
        String nom,
        LocalDate naissance,
        String niveau,
        String etablissement,
        Boolean tenu,
        String decision,
        UUID ficheId,
        TexteProtege partage) {

    public DossierPresente {
        naissance = tenu ? naissance : null;
        niveau = tenu ? niveau : null;
        decision = tenu ? decision : null;
        if (!tenu && partage == null) {
            prenom = null;
            nom = null;
            etablissement = null;
        }
    }

    /** Whether the reader is told who it is about, and may open it. */
    public boolean isNomme() {
        return isMontrable() && nom != null;
    }

    /** Whether it may be shown today. */
    public boolean isMontrable() {
        return permission != null;
    }

    /** When the meeting is. */
    public LocalDateTime getMoment() {
        return reunionLe.atTime(reunionHeure);
    }

    /** First name and name; only when it may be shown. */
    public String getIdentite() {
        return prenom + " " + nom;
    }
}
