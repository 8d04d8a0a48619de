package fr.marelle.signalement.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.signalement.Nature;
import fr.marelle.signalement.SignalementFormulaire;
import fr.marelle.signalement.SignalementService;
import fr.marelle.signalement.Sujet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Reports a danger. */
@Named
@RequestScoped
public class SignalementSaisieView extends SaisieView<SignalementFormulaire> {

    @Inject
    private SignalementService service;

    private Sujet sujet;

    public SignalementSaisieView() {
        super(SignalementFormulaire.class, "/signalement/saisie");
    }

    @Override
    protected SignalementFormulaire vide(UUID sur) {
        return new SignalementFormulaire();
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getSujet();
        return super.preparer();
    }

    public String ecrire() {
        return soumettre(() -> {
            service.ecrire(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("signalement.ecrit");
            return Redirection.vers("/signalement/fiche", "id", getBrouillon());
        });
    }

    public Sujet getSujet() {
        if (sujet == null) {
            sujet = service.preparer(getSur());
        }
        return sujet;
    }

    public List<SelectItem> getNatures() {
        return Choix.parmi(Nature.class);
    }
}
