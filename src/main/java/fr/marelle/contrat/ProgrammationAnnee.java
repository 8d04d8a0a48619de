package fr.marelle.contrat;

import fr.marelle.shared.Page;
import java.util.List;

/**
 * One year of a contract.
 *
 * @param contrat with its avenants, axes and parties
 * @param totaux one a funder that was asked, in the order of {@link Financeur}
 * @param total all funders together
 * @param fiches one page of the year's fiches
 */
public record ProgrammationAnnee(
        Contrat contrat, int annee, List<TotalFinanceur> totaux, TotalFinanceur total, Page<FicheActionLigne> fiches) {}
