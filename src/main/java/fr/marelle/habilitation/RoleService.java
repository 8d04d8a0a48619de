package fr.marelle.habilitation;

import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Texte;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Adds a role to an account and ends it; shows what each role may do. Acts at the holder's next click. */
@Stateless
@RolesAllowed(Droit.COMPTE_GERER)
public class RoleService {

    @Inject
    private CompteRepository comptes;

    @Inject
    private ConnexionRepository connexions;

    @Inject
    private RoleRepository roles;

    @Inject
    private Journal journal;

    @Inject
    private Event<CleDonnee> cles;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Every role with its rights, in the order of the list, retired ones included. */
    @RolesAllowed(Droit.ROLE_LIRE)
    public List<Role> roles() {
        return roles.roles();
    }

    /** From today on; never to oneself. */
    public void ajouter(UUID compteId, CompteFormulaire saisi) {
        roles.verrouiller();
        Compte compte = autre(compteId);
        Role role = saisi.getRole() == null ? null : roles.role(saisi.getRole());
        if (role == null) {
            throw new BusinessRuleException("role", "commun.choixObligatoire");
        }
        compte.habiliter(
                role, Texte.uuid(saisi.getPre()), Texte.uuid(saisi.getEtablissement()), LocalDate.now(horloge));
        noter("a reçu le rôle", compte, role);
        if (role.isOuvrant()) {
            cles.fire(new CleDonnee(
                    compteId,
                    compte.getEtat() == EtatCompte.ACTIF,
                    compte.presOuverts(LocalDate.now(horloge)),
                    MotifRole.couper(compte.getNomEtLogin() + ", rôle ajouté : " + role.getLibelle())));
        }
    }

    /** From today on, no longer; what programs were given dies with the last role, so that no later one wakes it up. */
    public void terminer(UUID compteId, UUID habilitationId) {
        roles.verrouiller();
        LocalDate jour = LocalDate.now(horloge);
        Compte compte = autre(compteId);
        Role role = compte.terminer(habilitationId, jour).getRole();
        Compte.exigerUnGardien(roles.gardiens(jour), jour);
        noter("n’a plus le rôle", compte, role);
        if (compte.getHabilitations().stream().noneMatch(h -> h.dure(jour))) {
            connexions.fermerTout(compteId, horloge.instant());
        }
    }

    private Compte autre(UUID compteId) {
        Compte compte = comptes.trouver(compteId);
        if (compteId.equals(utilisateur.getCompteId())) {
            throw new BusinessRuleException(null, "habilitation.propreRole");
        }
        if (compte.isFerme()) {
            throw new BusinessRuleException(null, "habilitation.compteFerme");
        }
        return compte;
    }

    private void noter(String fait, Compte compte, Role role) {
        String motif = compte.getLogin() + " " + fait + " " + role.getLibelle();
        journal.noterMotif(Acte.MODIFICATION, "compte", null, MotifRole.couper(motif));
    }
}
