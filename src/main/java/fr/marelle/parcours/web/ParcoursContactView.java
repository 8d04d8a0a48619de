package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.parcours.ContactFormulaire;
import fr.marelle.parcours.EvaluationService;
import fr.marelle.parcours.Initiative;
import fr.marelle.parcours.MoyenContact;
import fr.marelle.parcours.Sujet;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An exchange with the family, or an attempt at one. */
@Named
@RequestScoped
public class ParcoursContactView extends SaisieView<ContactFormulaire> {

    @Inject
    private EvaluationService service;

    private Sujet sujet;

    public ParcoursContactView() {
        super(ContactFormulaire.class, "/parcours/contact");
    }

    @Override
    protected ContactFormulaire vide(UUID sur) {
        ContactFormulaire formulaire = new ContactFormulaire();
        formulaire.setCompartiment(Compartiment.PARTAGE.name());
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getSujet();
        return super.preparer();
    }

    /** Stores it. */
    public String enregistrer() {
        return soumettre(() -> {
            service.noterContact(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("parcours.contactNote");
            return Redirection.vers("/parcours/suivi", "id", getSur());
        });
    }

    public List<SelectItem> getMoyens() {
        return Choix.parmi(MoyenContact.class);
    }

    public List<SelectItem> getInitiatives() {
        return Choix.parmi(Initiative.class);
    }

    public List<SelectItem> getCompartiments() {
        return Choix.parmi(service.lecteurs(getSur()));
    }

    public Sujet getSujet() {
        if (sujet == null) {
            sujet = service.sujet(getSur());
        }
        return sujet;
    }
}
