package fr.marelle.convention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child of another PRE under the same names; stays in the service.
 *
 * @param dossierId for the journal of that file alone
 * @param preId the PRE that holds the file today
 */
public record Homonyme(
        UUID dossierId,
        UUID preId,
        String nom,
        String prenom,
        LocalDate naissance,
        Integer ageDeclare,
        LocalDate ageDeclareLe) {

    Naissance ne() {
        return new Naissance(naissance, ageDeclare, ageDeclareLe);
    }
}
