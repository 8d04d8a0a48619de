package fr.marelle.invitation;

import fr.marelle.eps.Reunion;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Invites people to a meeting of the EPS, each in a capacity, and withdraws an invitation: both act at the guest's next click. */
@Stateless
@RolesAllowed(Droit.EPS_PREPARER)
public class InvitationService {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private ConduiteRepository conduites;

    @Inject
    private Ouvertures ouvertures;

    @Inject
    private Habilites habilites;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** Who is invited to a meeting, and who may be besides. */
    public Liste lire(UUID reunionId) {
        Reunion reunion = reunion(reunionId);
        List<Invite> invites = invitations.invites(reunionId);
        List<Compte> invitables = habilites.invites(reunion.getPre().getId(), LocalDate.now(horloge)).stream()
                .filter(c -> invites.stream().noneMatch(i -> i.compteId().equals(c.getId())))
                .toList();
        return new Liste(
                reunion, invites, invitables, conduites.tus(utilisateur.perimetre(Droit.EPS_PREPARER), reunionId));
    }

    private Reunion reunion(UUID id) {
        return invitations.reunion(utilisateur.perimetre(Droit.EPS_PREPARER), id);
    }

    /**
     * Invites somebody; once the agenda is sent, its files open at once.
     *
     * @param id the draft's: invites once
     */
    public void inviter(UUID id, UUID reunionId, InvitationFormulaire saisi) {
        Liste liste = lire(reunionId);
        if (invitations.existe(id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        UUID personne = erreurs.identifiant("personne", saisi.getPersonne());
        Capacite capacite = erreurs.choix("capacite", Capacite.class, saisi.getCapacite());
        erreurs.lever();
        Compte invite = liste.invitables().stream()
                .filter(c -> c.getId().equals(personne))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException("personne", "commun.choixObligatoire"));
        if (!liste.reunion().getEtat().isOuverte()) {
            throw new BusinessRuleException(null, "invitation.reunionClose");
        }
        invitations.enregistrer(new Invitation(id, liste.reunion(), invite.getId(), capacite));
        ouvertures.calculer(reunionId);
        noter("invite à l’EPS " + invite.getLogin() + " (" + capacite.name().toLowerCase(Locale.ROOT) + ")");
    }

    /** Withdraws an invitation: its files close at once. */
    public void retirer(UUID reunionId, UUID invitationId) {
        reunion(reunionId);
        invitations.invitation(reunionId, invitationId).retirer(horloge.instant());
        ouvertures.calculer(reunionId);
        noter("retire une invitation à l’EPS");
    }

    private void noter(String fait) {
        journal.noterMotif(Acte.MODIFICATION, "eps", null, fait);
    }
}
