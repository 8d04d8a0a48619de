package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.parcours.BilanService;
import fr.marelle.parcours.FinFormulaire;
import fr.marelle.parcours.ParcoursService;
import fr.marelle.parcours.Sujet;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** The end of a parcours: why, what evolved, what the family says of it. */
@Named
@RequestScoped
public class ParcoursFinView extends SaisieView<FinFormulaire> {

    @Inject
    private BilanService service;

    @Inject
    private ParcoursService parcours;

    private Sujet sujet;

    public ParcoursFinView() {
        super(FinFormulaire.class, "/parcours/fin");
    }

    @Override
    protected FinFormulaire vide(UUID sur) {
        FinFormulaire formulaire = new FinFormulaire();
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getSujet();
        return super.preparer();
    }

    /** Ends it. */
    public String terminer() {
        return soumettre(() -> {
            service.clore(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("parcours.termine");
            return Redirection.vers("/parcours/fiche", "id", getSur());
        });
    }

    public Sujet getSujet() {
        if (sujet == null) {
            sujet = parcours.sujet(getSur());
        }
        return sujet;
    }
}
