package fr.marelle.convention;

import java.util.UUID;

/**
 * Somebody of the coordination of a PRE.
 *
 * @param telephone professional; null when not given
 */
public record Interlocuteur(UUID preId, String nom, String telephone) {}
