package fr.marelle.invitation;

import fr.marelle.eps.Reunion;
import fr.marelle.habilitation.Compte;
import java.util.List;

/**
 * Who is invited to a meeting.
 *
 * @param invites by name
 * @param invitables guests of that PRE who are not invited yet, by name
 */
public record Liste(Reunion reunion, List<Invite> invites, List<Compte> invitables) {}
