package fr.marelle.invitation;

import fr.marelle.eps.OrdreDuJourChange;
import fr.marelle.eps.Passage;
import fr.marelle.eps.Reunion;
import fr.marelle.habilitation.Invites;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens to the guests of a meeting exactly the files of its agenda, each time one of the two changes. */
@Dependent
class Ouvertures {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Invites invites;

    @Inject
    private Clock horloge;

    void surChangement(@Observes OrdreDuJourChange changement) {
        calculer(changement.reunionId());
    }

    /** From the day the agenda is sent until {@value Reunion#LECTURE_INVITES} days after the meeting; cancelled, at once no longer. */
    void calculer(UUID reunionId) {
        Reunion reunion = invitations.reunion(reunionId);
        List<Invitation> invitees = invitations.enVigueur(reunionId);
        List<Passage> agenda = reunion.getEtat().isOuverteAuxInvites() ? invitations.passages(reunionId) : List.of();
        invites.ajuster(
                reunionId,
                agenda.stream()
                        .flatMap(p -> invitees.stream()
                                .map(i -> new Invites.Ouverture(
                                        p.getDossier(),
                                        i.getCompteId(),
                                        i.getCapacite().isTenue())))
                        .toList(),
                LocalDate.now(horloge),
                reunion.getFermeeAuxInvites());
    }
}
