package fr.marelle.eps.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.eps.DecisionFormulaire;
import fr.marelle.eps.DecisionService;
import fr.marelle.eps.PassageFiche;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Enters what the EPS decided of a file. */
@Named
@RequestScoped
public class EpsDecisionView extends SaisieView<DecisionFormulaire> {

    @Inject
    private DecisionService decisions;

    private PassageFiche fiche;
    private List<SelectItem> types;

    public EpsDecisionView() {
        super(DecisionFormulaire.class, "/eps/decision");
    }

    @Override
    protected DecisionFormulaire vide(UUID sur) {
        return new DecisionFormulaire();
    }

    @Override
    public String preparer() {
        getFiche();
        return super.preparer();
    }

    public String decider() {
        return soumettre(() -> {
            UUID reunion = decisions.decider(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("eps.decisionEnregistree");
            return Redirection.vers("/eps/reunion", "id", reunion);
        });
    }

    public PassageFiche getFiche() {
        if (fiche == null) {
            if (getSur() == null) {
                throw new IntrouvableException();
            }
            fiche = decisions.lire(getSur());
        }
        return fiche;
    }

    /** What may be decided of it. */
    public List<SelectItem> getTypes() {
        if (types == null) {
            types = decisions.types(getFiche().ligne().objet()).stream()
                    .map(i -> new SelectItem(i.getCode(), i.getLibelle()))
                    .toList();
        }
        return types;
    }
}
