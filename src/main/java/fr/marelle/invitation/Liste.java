package fr.marelle.invitation;

import fr.marelle.eps.Reunion;
import fr.marelle.habilitation.Compte;
import java.util.List;

/**
 * Who is invited to a meeting.
 *
 * @param invites by name
 * @param invitables guests of that PRE who are not invited yet, by name
 * @param tus files of its agenda of which nothing is written for whoever is bound by no secrecy: not even the name shows to her
 */
public record Liste(Reunion reunion, List<Invite> invites, List<Compte> invitables, long tus) {

    /** Whether that concerns a guest. */
    public boolean isTue() {
        return tus > 0 && invites.stream().anyMatch(i -> !i.capacite().isTenue());
    }
}
