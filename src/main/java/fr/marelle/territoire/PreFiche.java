package fr.marelle.territoire;

import java.util.List;

/**
 * A PRE with all its page shows.
 *
 * @param pre with its communes and settings
 * @param reglage settings in force today
 * @param quartiers of the 2024 generation, with communes and the quartiers they follow
 * @param etablissements with their commune
 */
public record PreFiche(Pre pre, ReglagePre reglage, List<Quartier> quartiers, List<Etablissement> etablissements) {}
