package fr.marelle.famille;

/**
 * A child in the list of children.
 *
 * @param referent name of whoever answers for it; null when nobody does, or when it was not asked for
 * @param quartier code of that of its home today, likewise; never of a hidden one
 * @param etat null when it was not asked for
 * @param joursSansContact days since the last contact the reader may know of; null when there was none, or when it was not asked for
 */
public record EnfantVu(EnfantLigne ligne, String referent, String quartier, EtatSuivi etat, Long joursSansContact) {}
