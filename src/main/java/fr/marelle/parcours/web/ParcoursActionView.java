package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.parcours.ActionFormulaire;
import fr.marelle.parcours.Objectif;
import fr.marelle.parcours.ProjetService;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An action for an objective. */
@Named
@RequestScoped
public class ParcoursActionView extends SaisieView<ActionFormulaire> {

    @Inject
    private ProjetService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private Objectif objectif;
    private List<SelectItem> fichesAction;

    public ParcoursActionView() {
        super(ActionFormulaire.class, "/parcours/action");
    }

    @Override
    protected ActionFormulaire vide(UUID sur) {
        ActionFormulaire formulaire = new ActionFormulaire();
        formulaire.setDu(LocalDate.now(Horloge.PARIS).toString());
        formulaire.setForme(ProjetService.INDIVIDUELLE);
        formulaire.setQui(utilisateur.getNom());
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getObjectif();
        return super.preparer();
    }

    /** Plans it. */
    public String prevoir() {
        return soumettre(() -> {
            UUID parcours = service.prevoir(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("parcours.actionPrevue");
            return Redirection.vers("/parcours/fiche", "id", parcours);
        });
    }

    public List<SelectItem> getFormes() {
        return List.of(
                new SelectItem(ProjetService.INDIVIDUELLE, "Pour cet enfant"),
                new SelectItem(ProjetService.COLLECTIVE, "Une place dans une action collective"));
    }

    public List<SelectItem> getFichesAction() {
        if (fichesAction == null) {
            fichesAction = service.fichesAction().stream()
                    .map(f -> new SelectItem(
                            f.getId().toString(), f.getIntitule() + " (" + f.getPorteur() + ", " + f.getAnnee() + ")"))
                    .toList();
        }
        return fichesAction;
    }

    public Objectif getObjectif() {
        if (objectif == null) {
            objectif = service.objectif(getSur());
        }
        return objectif;
    }
}
