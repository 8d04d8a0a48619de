package fr.marelle.web;

import fr.marelle.tache.FiltreTache;
import fr.marelle.tache.Regle;

/**
 * A number of the home page, and the list it counts.
 *
 * @param cle key of its sentence
 * @param nombre how many, at least 1
 * @param regle null for a list of all rules
 * @param enRetard whether some of it has slipped
 */
public record Tuile(String cle, int nombre, FiltreTache filtre, Regle regle, boolean enRetard) {}
