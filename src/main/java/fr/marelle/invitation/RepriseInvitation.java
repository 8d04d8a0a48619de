package fr.marelle.invitation;

import fr.marelle.dossier.Coffre;
import fr.marelle.eps.Passage;
import fr.marelle.eps.Reunion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Takes over the invitations of a meeting whose agenda is already sent, and what families agreed to share there. */
@Dependent
public class RepriseInvitation {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Ouvertures ouvertures;

    @Inject
    private Coffre coffre;

    /** @param invites capacity of each account */
    public void inviter(Reunion reunion, Map<UUID, Capacite> invites) {
        invites.forEach((compte, capacite) ->
                invitations.enregistrer(new Invitation(UUID.randomUUID(), reunion, compte, capacite)));
        ouvertures.calculer(reunion.getId());
    }

    /** @param texte what the family agreed to share */
    public void partager(Passage passage, String texte) {
        FicheCourte fiche = new FicheCourte(passage);
        fiche.ecrire(coffre.sceller(passage.getDossier().getId(), FicheCourteService.LIEU, fiche.getId(), texte));
        invitations.enregistrer(fiche);
    }
}
