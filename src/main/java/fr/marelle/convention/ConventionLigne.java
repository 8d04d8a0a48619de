package fr.marelle.convention;

import java.time.LocalDate;

/**
 * A convention in the list of the DPD.
 *
 * @param etat where it stands today
 * @param par name of the account that recorded it; null when not known
 * @param terminePar name of the one that ended it; null when nobody did
 * @param recherches searches made through it in the last twelve months
 * @param trouves files found by them
 */
public record ConventionLigne(
        Convention convention, EtatConvention etat, String par, String terminePar, long recherches, long trouves) {

    /** Last day; null when no end is set, or when it never began. */
    public LocalDate fin() {
        LocalDate au = convention.getAu();
        return au == null || !au.isAfter(convention.getDu()) ? null : au.minusDays(1);
    }
}
