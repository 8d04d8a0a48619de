package fr.marelle.shared;

import java.time.LocalDate;

/**
 * Days from {@code du} (included) to {@code au} (excluded).
 *
 * @param du first day, never null
 * @param au first day after the end; null when it has no known end
 */
public record Intervalle(LocalDate du, LocalDate au) {

    public Intervalle {
        if (au != null && !au.isAfter(du)) {
            throw new IllegalArgumentException("an interval ends after it begins");
        }
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }
}
