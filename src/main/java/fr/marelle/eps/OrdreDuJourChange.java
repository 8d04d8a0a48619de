package fr.marelle.eps;

import java.util.UUID;

/**
 * What is on the agenda of a meeting, or whether it was sent, has changed. Observed in the same transaction.
 *
 * @param reunionId the meeting
 */
public record OrdreDuJourChange(UUID reunionId) {}
