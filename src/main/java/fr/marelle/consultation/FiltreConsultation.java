package fr.marelle.consultation;

import fr.marelle.journal.Acte;
import fr.marelle.shared.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which consultations are asked for.
 *
 * @param du first day
 * @param au last day
 * @param acte null for all
 * @param compteId null for everybody
 */
public record FiltreConsultation(LocalDate du, LocalDate au, Acte acte, UUID compteId) {

    /** Days shown when nothing is asked. */
    private static final int RECENTS = 7;

    /** The last week, everybody. */
    public static FiltreConsultation recent(LocalDate jour) {
        return new FiltreConsultation(jour.minusDays(RECENTS - 1L), jour, null, null);
    }

    Instant debut() {
        return du.atStartOfDay(Horloge.PARIS).toInstant();
    }

    /** The first moment after. */
    Instant fin() {
        return au.plusDays(1).atStartOfDay(Horloge.PARIS).toInstant();
    }
}
