package fr.marelle.contrat;

import java.util.List;

/** A contract in a list, with the years that have fiches action, latest first. */
public record ContratLigne(Contrat contrat, List<AnneeContrat> annees) {}
