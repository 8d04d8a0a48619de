package fr.marelle.signalement.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.signalement.ReponseFormulaire;
import fr.marelle.signalement.SignalementLu;
import fr.marelle.signalement.SignalementService;
import fr.marelle.signalement.Suite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Enters the reply to a danger reported. */
@Named
@RequestScoped
public class SignalementReponseView extends SaisieView<ReponseFormulaire> {

    @Inject
    private SignalementService service;

    private SignalementLu lu;

    public SignalementReponseView() {
        super(ReponseFormulaire.class, "/signalement/reponse");
    }

    @Override
    protected ReponseFormulaire vide(UUID sur) {
        return new ReponseFormulaire();
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getLu();
        return super.preparer();
    }

    public String repondre() {
        return soumettre(() -> {
            service.repondre(getSur(), getFormulaire());
            Messages.succes("signalement.repondu");
            return Redirection.vers("/signalement/fiche", "id", getSur());
        });
    }

    public SignalementLu getLu() {
        if (lu == null) {
            lu = service.lire(getSur());
        }
        return lu;
    }

    public List<SelectItem> getSuites() {
        return Choix.parmi(Suite.class);
    }
}
