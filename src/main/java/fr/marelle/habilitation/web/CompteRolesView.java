package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Role;
import fr.marelle.habilitation.RoleService;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What each role may do. */
@Named
@RequestScoped
public class CompteRolesView {

    @Inject
    private RoleService service;

    private List<Role> roles;

    public void charger() {
        roles = service.roles();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<String> getDroits() {
        return Droit.tous();
    }

    public String libelle(String droit) {
        return Messages.texte("Droit." + droit);
    }
}
