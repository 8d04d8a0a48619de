package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.GroupeDroits;
import fr.marelle.habilitation.Role;
import fr.marelle.habilitation.RoleService;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each role may do. */
@Named
@RequestScoped
public class CompteRolesView {

    @Inject
    private RoleService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private List<Role> roles = List.of();
    private List<Role> retires = List.of();

    public void charger() {
        Map<Boolean, List<Role>> tous = service.roles().stream().collect(Collectors.partitioningBy(Role::isRetire));
        roles = tous.get(false);
        retires = tous.get(true);
    }

    /** Those one may give. */
    public List<Role> getRoles() {
        return roles;
    }

    /** Those nobody gets any more. */
    public List<Role> getRetires() {
        return retires;
    }

    public List<GroupeDroits> getGroupes() {
        return Arrays.asList(GroupeDroits.values());
    }

    /** Whether one composes roles. */
    public boolean isGestion() {
        return utilisateur.peut(Droit.COMPTE_GERER);
    }

    public String libelle(String droit) {
        return Messages.texte("Droit." + droit);
    }
}
