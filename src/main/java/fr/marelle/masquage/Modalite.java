package fr.marelle.masquage;

/**
 * One code of a dimension, a row of {@code hierarchies.csv}.
 *
 * @param dimension code of the dimension
 * @param hierarchie name of the hierarchy; a leaf under two parents has one row in each
 * @param code never null
 * @param parent code one step up; null for {@link Dimension#ENSEMBLE} alone
 * @param libelle what people read
 */
public record Modalite(String dimension, String hierarchie, String code, String parent, String libelle) {}
