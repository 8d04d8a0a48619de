package fr.marelle.contrat;

import java.math.BigDecimal;

/**
 * Sums over several amounts, euros; what is not known yet counts as nothing.
 *
 * @param financeur null for all of them together
 */
public record TotalFinanceur(Financeur financeur, BigDecimal demande, BigDecimal accorde, BigDecimal depense) {

    static final TotalFinanceur RIEN = new TotalFinanceur(null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public TotalFinanceur {
        demande = demande == null ? BigDecimal.ZERO : demande;
        accorde = accorde == null ? BigDecimal.ZERO : accorde;
        depense = depense == null ? BigDecimal.ZERO : depense;
    }

    /** Adds another; the funder is forgotten. */
    TotalFinanceur plus(TotalFinanceur autre) {
        return new TotalFinanceur(
                null, demande.add(autre.demande), accorde.add(autre.accorde), depense.add(autre.depense));
    }
}
