package fr.marelle.invitation;

import fr.marelle.eps.Deroulement;
import fr.marelle.eps.Participation;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is where a meeting is led, as far as it was said: asked before a whole file shows on a screen that others see. */
@Stateless
@RolesAllowed(Droit.EPS_DECIDER)
public class PresentsService {

    @Inject
    private Deroulement deroulement;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private UtilisateurCourant utilisateur;

    /** Guests, and those noted present; a meeting out of reach is not found. No file is read. */
    public List<Present> lire(UUID reunionId) {
        Stream<Present> notes =
                deroulement.presences(utilisateur.perimetre(Droit.EPS_DECIDER), reunionId).participations().stream()
                        .filter(Participation::isPresent)
                        .map(p -> new Present(p.getFonction(), p.getInstitution(), null));
        Stream<Present> invites =
                invitations.invites(reunionId).stream().map(i -> new Present(i.nom(), null, i.capacite()));
        return Stream.concat(invites, notes).sorted(Present.ORDRE).toList();
    }
}
