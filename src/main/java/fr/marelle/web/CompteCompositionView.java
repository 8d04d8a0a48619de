package fr.marelle.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.CompositionService;
import fr.marelle.habilitation.GroupeDroits;
import fr.marelle.habilitation.Portee;
import fr.marelle.habilitation.Role;
import fr.marelle.habilitation.RoleFormulaire;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Composes a role, or changes and retires one that was composed. */
@Named
@RequestScoped
public class CompteCompositionView extends SaisieView<RoleFormulaire> {

    private static final String PAGE = "/compte/composition";
    private static final String MATRICE = "/compte/roles";

    @Inject
    private CompositionService composition;

    @Inject
    private ExternalContext externe;

    private List<SelectItem> modeles;

    public CompteCompositionView() {
        super(RoleFormulaire.class, PAGE);
    }

    @Override
    protected RoleFormulaire vide(UUID sur) {
        return sur == null ? RoleFormulaire.vide(modele()) : RoleFormulaire.de(composition.lire(sur));
    }

    /** Begins with the rights of another role when the address names one. */
    @Override
    public String preparer() {
        return getBrouillon() == null && modele() != null
                ? Redirection.vers(PAGE, "brouillon", UUID.randomUUID(), "modele", modele().getCode())
                : super.preparer();
    }

    private Role modele() {
        String code = externe.getRequestParameterMap().get("modele");
        return composition.modeles().stream()
                .filter(r -> r.getCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String enregistrer() {
        return soumettre(() -> {
            if (getSur() == null) {
                composition.composer(getBrouillon(), getFormulaire());
                Messages.succes("habilitation.roleCompose");
            } else {
                composition.changer(getSur(), getFormulaire());
                Messages.succes("habilitation.roleChangeEnregistre");
            }
            return Redirection.vers(MATRICE);
        });
    }

    public String retirer() {
        return soumettre(() -> {
            composition.retirer(getSur());
            Messages.succes("habilitation.roleRetireEnregistre");
            return Redirection.vers(MATRICE);
        });
    }

    public List<SelectItem> getModeles() {
        if (modeles == null) {
            modeles = composition.modeles().stream()
                    .map(r -> new SelectItem(r.getCode(), r.getLibelle()))
                    .toList();
        }
        return modeles;
    }

    public List<SelectItem> getPortees() {
        return Choix.parmi(Portee.class);
    }

    /** Name of a group of rights. */
    public String libelle(RoleFormulaire.Groupe groupe) {
        return Messages.libelle(GroupeDroits.valueOf(groupe.getNom()));
    }

    /** What may be ticked in a group. */
    public List<SelectItem> choix(RoleFormulaire.Groupe groupe) {
        return GroupeDroits.valueOf(groupe.getNom()).getDroits().stream()
                .map(d -> new SelectItem(d, Messages.texte("Droit." + d)))
                .toList();
    }

    /** What every role holds, in words. */
    public List<String> getCommuns() {
        return GroupeDroits.TOUJOURS.getDroits().stream()
                .map(d -> Messages.texte("Droit." + d))
                .toList();
    }

    /** How many people hold the role. */
    public int getPorteurs() {
        return composition.porteurs(getSur());
    }
}
