package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.parcours.ObjectifFormulaire;
import fr.marelle.parcours.ParcoursService;
import fr.marelle.parcours.ProjetService;
import fr.marelle.parcours.Sujet;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** An objective of the projet. */
@Named
@RequestScoped
public class ParcoursObjectifView extends SaisieView<ObjectifFormulaire> {

    @Inject
    private ProjetService service;

    @Inject
    private ParcoursService parcours;

    private Sujet sujet;

    public ParcoursObjectifView() {
        super(ObjectifFormulaire.class, "/parcours/objectif");
    }

    @Override
    protected ObjectifFormulaire vide(UUID sur) {
        ObjectifFormulaire formulaire = new ObjectifFormulaire();
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getSujet();
        return super.preparer();
    }

    /** Sets it, and goes on to its first action. */
    public String fixer() {
        return soumettre(() -> {
            service.fixer(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("parcours.objectifFixe");
            return Redirection.vers("/parcours/action", "sur", getBrouillon());
        });
    }

    public Sujet getSujet() {
        if (sujet == null) {
            sujet = parcours.sujet(getSur());
        }
        return sujet;
    }
}
