package fr.marelle.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.CompteFormulaire;
import fr.marelle.habilitation.CompteService;
import fr.marelle.habilitation.RoleService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Adds a role to an account. */
@Named
@RequestScoped
public class CompteRoleView extends SaisieView<CompteFormulaire> {

    @Inject
    private RoleService roles;

    @Inject
    private CompteService comptes;

    private Compte compte;

    public CompteRoleView() {
        super(CompteFormulaire.class, "/compte/role");
    }

    @Override
    protected CompteFormulaire vide(UUID sur) {
        return new CompteFormulaire();
    }

    /** No account, no form. */
    @Override
    public String preparer() {
        getCompte();
        return super.preparer();
    }

    public String ajouter() {
        return soumettre(() -> {
            roles.ajouter(getSur(), getFormulaire());
            Messages.succes("habilitation.roleAjoute");
            return Redirection.vers("/compte/fiche", "id", getSur());
        });
    }

    public Compte getCompte() {
        if (compte == null) {
            compte = comptes.lire(getSur());
        }
        return compte;
    }
}
