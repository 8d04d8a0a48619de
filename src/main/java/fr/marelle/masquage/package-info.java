/**
 * Hides, in tables of counts, what would tell too much: the small counts, and with them as many others as it takes so that
 * nobody recomputes them from the margins, from the other tables or from earlier publications. Knows nothing of children
 * and uses nothing of Marelle: it takes any lattice of counts, from the command line too.
 */
package fr.marelle.masquage;
