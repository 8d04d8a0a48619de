package fr.marelle.eps;

import fr.marelle.shared.BusinessRuleException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file that awaits an EPS. Who it is about is read only when the family's accord covers today and the day of the meeting.
 *
 * @param aujourdhui the interval that allows it today; null when there is none
 * @param leJour the interval that allows it on the day of the meeting; null when there is none
 * @param enfantId null when the accord is missing, like {@code nom} and {@code prenom}
 * @param depuis since when it waits
 */
public record Candidat(
        UUID dossierId,
        String numero,
        Inscription inscription,
        UUID aujourdhui,
        UUID leJour,
        UUID enfantId,
        String nom,
        String prenom,
        LocalDate depuis) {

    /** A saisine being examined. */
    public Candidat(
            UUID saisineId,
            UUID dossierId,
            String numero,
            UUID aujourdhui,
            UUID leJour,
            UUID enfantId,
            String nom,
            String prenom,
            LocalDate depuis) {
        this(
                dossierId,
                numero,
                new Inscription(ObjetPassage.PREMIERE, saisineId, null),
                aujourdhui,
                leJour,
                enfantId,
                nom,
                prenom,
                depuis);
    }

    /** A parcours: to be ratified, or else to be reviewed. */
    public Candidat(
            UUID parcoursId,
            LocalDate ratifierAvant,
            LocalDate ratifieLe,
            UUID dossierId,
            String numero,
            UUID aujourdhui,
            UUID leJour,
            UUID enfantId,
            String nom,
            String prenom,
            LocalDate depuis) {
        this(
                dossierId,
                numero,
                new Inscription(
                        ratifierAvant != null && ratifieLe == null ? ObjetPassage.RATIFICATION : ObjetPassage.BILAN,
                        null,
                        parcoursId),
                aujourdhui,
                leJour,
                enfantId,
                nom,
                prenom,
                depuis);
    }

    public boolean isAutorise() {
        return aujourdhui != null && leJour != null;
    }

    /** @throws BusinessRuleException when the family's accord is missing; says why, never who */
    void exigerAccord() {
        if (aujourdhui == null) {
            throw new BusinessRuleException(null, "eps.accordManquant", numero);
        }
        if (leJour == null) {
            throw new BusinessRuleException(null, "eps.accordPasCeJour", numero);
        }
    }
}
