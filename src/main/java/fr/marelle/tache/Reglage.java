package fr.marelle.tache;

/**
 * How a rule is applied.
 *
 * @param delai days, at least 0
 */
record Reglage(boolean actif, int delai) {}
