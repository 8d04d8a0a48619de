package fr.marelle.famille;

/**
 * An address as people write it.
 *
 * @param voie number and street; null when not known
 * @param codePostal five digits; null when not known
 * @param commune null only for a foyer without address
 * @param confidentielle never told to the other parent nor to a third party
 */
public record Adresse(String voie, String codePostal, String commune, boolean confidentielle) {}
