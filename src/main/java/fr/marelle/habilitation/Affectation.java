package fr.marelle.habilitation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has or had a file.
 *
 * @param id of the access
 * @param nom name of the account
 * @param telephone professional number; null when not given
 * @param au first day without it; null while it lasts
 */
public record Affectation(
        UUID id,
        UUID compteId,
        String nom,
        String telephone,
        Qualite qualite,
        LocalDate du,
        LocalDate au,
        String motif) {

    /** Whether it lasts on that day or begins later. */
    public boolean dure(LocalDate jour) {
        return au == null || au.isAfter(jour);
    }

    /** First day on which it no longer lets one read, for whoever is still in the team; null while it lasts. */
    public LocalDate lectureJusquau() {
        return au == null || !au.isAfter(du) ? au : au.plusDays(Acces.LECTURE_APRES);
    }
}
