/** Counts for people who may know nobody's name. Reads only; may use everything above, and nobody uses it. */
package fr.marelle.statistiques;
