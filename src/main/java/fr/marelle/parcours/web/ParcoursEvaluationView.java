package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.parcours.EvaluationFormulaire;
import fr.marelle.parcours.EvaluationService;
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

/** A point de situation, in two minutes. */
@Named
@RequestScoped
public class ParcoursEvaluationView extends SaisieView<EvaluationFormulaire> {

    @Inject
    private EvaluationService service;

    private Sujet sujet;

    public ParcoursEvaluationView() {
        super(EvaluationFormulaire.class, "/parcours/evaluation");
    }

    @Override
    protected EvaluationFormulaire vide(UUID sur) {
        EvaluationFormulaire formulaire = new EvaluationFormulaire();
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
            service.noter(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("parcours.pointNote");
            return Redirection.vers("/parcours/suivi", "id", getSur());
        });
    }

    public List<SelectItem> getCompartiments() {
        return Choix.parmi(Compartiment.OUVERTS);
    }

    public Sujet getSujet() {
        if (sujet == null) {
            sujet = service.sujet(getSur());
        }
        return sujet;
    }
}
