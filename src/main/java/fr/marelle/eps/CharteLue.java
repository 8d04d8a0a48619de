package fr.marelle.eps;

import java.time.LocalDate;

/**
 * The charte of today, for one member.
 *
 * @param signeeLe when she signed it for this school year, for all her PRE; null while one is missing
 */
public record CharteLue(Charte charte, AnneeScolaire annee, LocalDate signeeLe) {}
