package fr.marelle.invitation;

import fr.marelle.eps.Passage;

/**
 * What the family agreed to share of one file at one meeting.
 *
 * @param texte null when nothing is written
 */
public record Partage(Passage passage, String texte) {}
