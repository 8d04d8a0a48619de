package fr.marelle.contrat;

import java.math.BigDecimal;
import java.util.UUID;

/** One year of a contract: how many fiches action, how much was granted in all, euros. */
public record AnneeContrat(UUID contratId, int annee, long fiches, BigDecimal accorde) {}
