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
 * @param finAccord first day without the accord of the day of the meeting; null when no end is known
 * @param accompagnement the interval in which the family allows the accompaniment today; null when there is none
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
        LocalDate depuis,
        LocalDate finAccord,
        UUID accompagnement) {

    /** As the query brings it back: a saisine being examined, or else a parcours to be ratified or reviewed. */
    public Candidat(
            UUID saisineId,
            LocalDate recueLe,
            UUID parcoursId,
            LocalDate ratifierAvant,
            LocalDate ratifieLe,
            LocalDate debutLe,
            UUID dossierId,
            String numero,
            UUID aujourdhui,
            UUID leJour,
            UUID enfantId,
            String nom,
            String prenom,
            LocalDate finAccord,
            UUID accompagnement) {
        this(
                dossierId,
                numero,
                saisineId == null
                        ? new Inscription(objet(ratifierAvant, ratifieLe), null, parcoursId)
                        : new Inscription(ObjetPassage.PREMIERE, saisineId, null),
                aujourdhui,
                leJour,
                enfantId,
                nom,
                prenom,
                saisineId == null ? debutLe : recueLe,
                finAccord,
                accompagnement);
    }

    private static ObjetPassage objet(LocalDate ratifierAvant, LocalDate ratifieLe) {
        return ratifierAvant != null && ratifieLe == null ? ObjetPassage.RATIFICATION : ObjetPassage.BILAN;
    }

    public boolean isAutorise() {
        return aujourdhui != null && leJour != null;
    }

    /** Last day on which its situation may be talked over; null when none is known. */
    public LocalDate getJusquau() {
        return finAccord == null ? null : finAccord.minusDays(1);
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
