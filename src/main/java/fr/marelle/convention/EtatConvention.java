package fr.marelle.convention;

import java.time.LocalDate;

/** Where a convention stands on a day. */
public enum EtatConvention {
    /** Begins later. */
    A_VENIR,
    /** Holds. */
    EN_VIGUEUR,
    /** Is over. */
    FINIE;

    static EtatConvention de(Convention convention, LocalDate jour) {
        if (convention.isFinie(jour)) {
            return FINIE;
        }
        return convention.vaut(jour) ? EN_VIGUEUR : A_VENIR;
    }
}
