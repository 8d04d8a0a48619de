package fr.marelle.accord;

import java.time.LocalDate;

/**
 * The month within which a PRE answers who uses a right (GDPR art. 12.3), counted from the day the request came; three when the
 * PRE told the family within the first one that it needs two more, and why.
 *
 * @param jour the day one looks at it
 */
public record Delai(LocalDate recueLe, LocalDate jour, boolean prolonge) {

    private static final int MOIS = 1;
    private static final int MOIS_PROLONGES = 3;

    /** Last day to answer: the same day of that month, or its last. */
    public LocalDate getEcheance() {
        return recueLe.plusMonths(prolonge ? MOIS_PROLONGES : MOIS);
    }

    public boolean isDepasse() {
        return jour.isAfter(getEcheance());
    }
}
