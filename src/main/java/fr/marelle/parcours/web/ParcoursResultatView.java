package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.parcours.Action;
import fr.marelle.parcours.EtatObjectif;
import fr.marelle.parcours.Objectif;
import fr.marelle.parcours.ProjetService;
import fr.marelle.parcours.ResultatAction;
import fr.marelle.parcours.ResultatFormulaire;
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

/** What came of an objective and of its actions. */
@Named
@RequestScoped
public class ParcoursResultatView extends SaisieView<ResultatFormulaire> {

    @Inject
    private ProjetService service;

    private Objectif objectif;

    public ParcoursResultatView() {
        super(ResultatFormulaire.class, "/parcours/resultat");
    }

    @Override
    protected ResultatFormulaire vide(UUID sur) {
        ResultatFormulaire formulaire = new ResultatFormulaire();
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        formulaire.setEtat(getObjectif().getEtat().name());
        formulaire.setVersion(String.valueOf(getObjectif().getVersion()));
        for (Action action : getObjectif().getActions()) {
            ResultatAction obtenu = action.getResultat();
            formulaire.getResultats().put(action.getId().toString(), obtenu == null ? "" : obtenu.name());
        }
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getObjectif();
        return super.preparer();
    }

    /** Stores it. */
    public String enregistrer() {
        return soumettre(() -> {
            UUID parcours = service.noterResultats(getSur(), getFormulaire());
            Messages.succes("parcours.resultatsNotes");
            return Redirection.vers("/parcours/fiche", "id", parcours);
        });
    }

    public List<SelectItem> getEtats() {
        return Choix.parmi(EtatObjectif.class);
    }

    public List<SelectItem> getResultats() {
        return Choix.parmi(ResultatAction.class);
    }

    public Objectif getObjectif() {
        if (objectif == null) {
            objectif = service.objectif(getSur());
        }
        return objectif;
    }
}
