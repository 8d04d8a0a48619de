package fr.marelle.eps;

/**
 * One file before one meeting.
 *
 * @param ligne nameless when it may not be shown today
 * @param decision its reasons opened; null while nothing is decided, and when the file may not be shown
 */
public record PassageFiche(Reunion reunion, PassageLigne ligne, Decision decision) {}
