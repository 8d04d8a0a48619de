/**
 * Informations préoccupantes and signalements: what was reported of a child in danger, to whom, whether the parents were told, and
 * the reply. Read by their author and the coordination alone; neither a missing accord nor a withdrawal nor a freeze stops one
 * (CASF L.226-2-1, L.226-5). Uses {@code famille} and what stands above it.
 */
package fr.marelle.signalement;
