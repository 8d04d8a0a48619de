package fr.marelle.habilitation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A role of an account, in words.
 *
 * @param pre name of the PRE; null when the role is not held in one
 * @param etablissement name of the school; null when the role is not held in one
 * @param au first day without it; null while it lasts
 */
public record HabilitationLigne(UUID id, String role, String pre, String etablissement, LocalDate du, LocalDate au) {

    /** Whether it may still be ended. */
    public boolean isOuverte() {
        return au == null;
    }
}
