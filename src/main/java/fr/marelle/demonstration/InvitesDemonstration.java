package fr.marelle.demonstration;

import fr.marelle.demonstration.Calendrier.Seance;
import fr.marelle.eps.Passage;
import fr.marelle.eps.Reunion;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Habilites;
import fr.marelle.invitation.Capacite;
import fr.marelle.invitation.RepriseInvitation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The guests of the next meeting of a PRE: a professional bound by secrecy, and a head teacher who is not. */
@Dependent
class InvitesDemonstration {

    private static final List<String> PARTAGES = List.of(
            "La famille souhaite que l’école sache que les devoirs sont difficiles le soir, et demande un coin calme à l’étude.",
            "Les parents acceptent de dire que l’enfant se couche tard et qu’ils cherchent une aide pour les matins.");

    @Inject
    private RepriseInvitation reprise;

    @Inject
    private Habilites habilites;

    @Inject
    private DemonstrationRepository base;

    void inviter(Equipe equipe, Map<UUID, Reunion> reunions) {
        Calendrier calendrier = equipe.calendrier();
        Seance prochaine = calendrier.prochaine();
        Reunion reunion = reunions.get(prochaine.id());
        List<Compte> comptes = habilites.invites(equipe.pre(), calendrier.aujourdhui());
        if (comptes.isEmpty() || !reunion.getEtat().isOuverteAuxInvites()) {
            return;
        }
        Map<UUID, Capacite> invites = new LinkedHashMap<>();
        comptes.forEach(
                c -> invites.put(c.getId(), c.getLogin().endsWith("-ecole") ? Capacite.NON_LIE : Capacite.PROFESSION));
        reprise.inviter(reunion, invites);
        List<Passage> agenda = base.passages(reunion.getId());
        for (int i = 0; i < Math.min(PARTAGES.size(), agenda.size()); i++) {
            reprise.partager(agenda.get(i), PARTAGES.get(i));
        }
    }
}
