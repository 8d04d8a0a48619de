package fr.marelle.transfert.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.famille.Enfant;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.transfert.MotifTransfert;
import fr.marelle.transfert.SupportAccord;
import fr.marelle.transfert.TransfertFormulaire;
import fr.marelle.transfert.TransfertPrepare;
import fr.marelle.transfert.TransfertService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Proposes a file to another PRE. */
@Named
@RequestScoped
public class TransfertSaisieView extends SaisieView<TransfertFormulaire> {

    @Inject
    private TransfertService service;

    private TransfertPrepare prepare;

    public TransfertSaisieView() {
        super(TransfertFormulaire.class, "/transfert/saisie");
    }

    @Override
    protected TransfertFormulaire vide(UUID sur) {
        TransfertFormulaire formulaire = new TransfertFormulaire();
        formulaire.setAPartirDu(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getPrepare();
        return super.preparer();
    }

    public String proposer() {
        return soumettre(() -> {
            service.proposer(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("transfert.proposeFait");
            return Redirection.vers("/transfert/liste", "vue", "proposes");
        });
    }

    public List<SelectItem> getPres() {
        return getPrepare().pres().stream()
                .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                .toList();
    }

    public List<SelectItem> getMotifs() {
        return Choix.parmi(MotifTransfert.class);
    }

    public List<SelectItem> positions(TransfertPrepare.Titulaire titulaire) {
        return Choix.parmi(titulaire.getPositions());
    }

    public List<SelectItem> getSupports() {
        return Choix.parmi(SupportAccord.class);
    }

    public Enfant getEnfant() {
        return getPrepare().famille().enfant();
    }

    public TransfertPrepare getPrepare() {
        if (prepare == null) {
            prepare = service.preparer(getSur());
        }
        return prepare;
    }
}
