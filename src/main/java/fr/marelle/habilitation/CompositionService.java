package fr.marelle.habilitation;

import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Composes roles beside the shipped ones, changes and retires them. A change acts at the next click of whoever holds the role. */
@Stateless
@RolesAllowed(Droit.COMPTE_GERER)
public class CompositionService {

    private static final String OBJET = "role";

    @Inject
    private RoleRepository roles;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** A role one may change: neither shipped nor retired. */
    public Role lire(UUID id) {
        return Optional.of(roles.compose(id)).filter(Role::isModifiable).orElseThrow(IntrouvableException::new);
    }

    /** Roles whose rights one may begin with. */
    public List<Role> modeles() {
        return roles.roles().stream().filter(r -> !r.isRetire()).toList();
    }

    /** How many people hold it. */
    public int porteurs(UUID id) {
        return roles.porteurs(roles.compose(id), aujourdhui()).size();
    }

    /** Composes a role after all others; the draft's {@code id} composes it once. */
    public void composer(UUID id, RoleFormulaire saisi) {
        roles.verrouiller();
        List<Role> tous = roles.roles();
        if (tous.stream().anyMatch(r -> r.estCompose(id))) {
            return;
        }
        Composition voulue = Composition.lire(saisi);
        voulue.exigerNomLibre(tous, null);
        int ordre = tous.stream().mapToInt(Role::getOrdre).max().orElse(0) + 1;
        Role role = new Role(id, ordre, voulue);
        roles.enregistrer(role);
        journal.noterMotif(
                Acte.CREATION,
                OBJET,
                null,
                MotifRole.dire("composé", role.getLibelle(), Assortiment.COMMUNS, role.getDroits()));
    }

    /** Changes the name, the reach while nobody holds it, and the rights. */
    public void changer(UUID id, RoleFormulaire saisi) {
        roles.verrouiller();
        Role role = roles.compose(id);
        role.exigerVersion(saisi.getVersion());
        List<Compte> porteurs = porteursSaufMoi(role);
        Composition voulue = Composition.lire(saisi);
        voulue.exigerNomLibre(roles.roles(), role);
        String nom = role.getLibelle();
        Set<String> avant = role.getDroits();
        role.changer(voulue, porteurs, aujourdhui());
        Compte.exigerUnGardien(roles.gardiens(aujourdhui()), aujourdhui());
        String fait = nom.equals(role.getLibelle()) ? "changé" : "devenu « " + role.getLibelle() + " »";
        journal.noterMotif(Acte.MODIFICATION, OBJET, null, MotifRole.dire(fait, nom, avant, role.getDroits()));
    }

    /** No longer offered from today on; refused while somebody holds it. */
    public void retirer(UUID id) {
        roles.verrouiller();
        Role role = roles.compose(id);
        role.retirer(porteursSaufMoi(role), aujourdhui());
        journal.noterMotif(
                Acte.MODIFICATION,
                OBJET,
                null,
                MotifRole.dire("retiré", role.getLibelle(), role.getDroits(), role.getDroits()));
    }

    /** @throws BusinessRuleException when one holds it oneself */
    private List<Compte> porteursSaufMoi(Role role) {
        List<Compte> porteurs = roles.porteurs(role, aujourdhui());
        if (porteurs.stream().anyMatch(c -> c.getId().equals(utilisateur.getCompteId()))) {
            throw new BusinessRuleException(null, "habilitation.roleQueJeTiens");
        }
        return porteurs;
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
