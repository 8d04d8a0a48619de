package fr.marelle.invitation;

import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Qualite;
import java.time.LocalDate;

/**
 * One row of what is known of a file before a meeting: each combination of a member of its team, something the family allows
 * today and an earlier decision. {@link FicheConduite} takes them apart again.
 *
 * @param membre name of an account of the team; null when nobody follows the child
 * @param operation what the family allows today; null when nothing
 * @param au first day without it; null when no end is known
 * @param decideeLe day of an earlier decision; null when there is none
 */
public record Trait(
        String membre, Qualite qualite, Operation operation, LocalDate au, LocalDate decideeLe, String decision) {

    /** Somebody who follows the child. */
    public record Suivi(String nom, Qualite qualite) {}

    /**
     * What the family allows today.
     *
     * @param au first day without it; null when no end is known
     */
    public record Permis(Operation operation, LocalDate au) {

        /** Last day; null when none is known. */
        public LocalDate getJusquau() {
            return au == null ? null : au.minusDays(1);
        }
    }

    /** What an earlier meeting decided. */
    public record Decidee(LocalDate le, String decision) {}
}
