package fr.marelle.invitation;

import java.util.UUID;

/**
 * Somebody invited to a meeting.
 *
 * @param id of the invitation
 * @param nom name of the account
 */
public record Invite(UUID id, UUID compteId, String nom, Capacite capacite) {}
