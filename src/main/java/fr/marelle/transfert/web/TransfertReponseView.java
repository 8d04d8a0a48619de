package fr.marelle.transfert.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.transfert.ReponseFormulaire;
import fr.marelle.transfert.TransfertRecu;
import fr.marelle.transfert.TransfertReponseService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Answers the PRE that proposes a file. */
@Named
@RequestScoped
public class TransfertReponseView extends SaisieView<ReponseFormulaire> {

    @Inject
    private TransfertReponseService service;

    private TransfertRecu recu;

    public TransfertReponseView() {
        super(ReponseFormulaire.class, "/transfert/reponse");
    }

    @Override
    protected ReponseFormulaire vide(UUID sur) {
        return new ReponseFormulaire();
    }

    /** Out of reach, or answered already, there is no form. */
    @Override
    public String preparer() {
        getRecu();
        return super.preparer();
    }

    public String accepter() {
        return soumettre(() -> {
            UUID enfant = service.accepter(getSur(), getFormulaire());
            Messages.succes("transfert.accepteFait");
            return Redirection.vers("/famille/fiche", "id", enfant);
        });
    }

    public String decliner() {
        return soumettre(() -> {
            service.decliner(getSur(), getFormulaire());
            Messages.succes("transfert.declineFait");
            return Redirection.vers("/transfert/liste");
        });
    }

    public List<SelectItem> getReferents() {
        return getRecu().referents().stream()
                .map(c -> new SelectItem(c.getId().toString(), c.getNom()))
                .toList();
    }

    public TransfertRecu getRecu() {
        if (recu == null) {
            recu = service.lire(getSur());
        }
        return recu;
    }
}
