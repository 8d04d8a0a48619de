package fr.marelle.signalement;

import fr.marelle.dossier.Dossier;

/**
 * The file a danger is reported of.
 *
 * @param enfant first name and name; null before there is a child
 */
public record Sujet(Dossier dossier, String enfant) {}
