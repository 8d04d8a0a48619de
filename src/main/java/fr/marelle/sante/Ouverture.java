package fr.marelle.sante;

import fr.marelle.habilitation.OuvertureSante;

/** An opening, with the name of its PRE. */
public record Ouverture(OuvertureSante faits, String pre) {}
