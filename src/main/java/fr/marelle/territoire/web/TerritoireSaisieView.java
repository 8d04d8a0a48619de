package fr.marelle.territoire.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.territoire.EpsMode;
import fr.marelle.territoire.PreFormulaire;
import fr.marelle.territoire.TerritoireService;
import fr.marelle.territoire.TypeStructure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Settings of a PRE. */
@Named("territoireSaisieView")
@RequestScoped
public class TerritoireSaisieView extends SaisieView<PreFormulaire> {

    @Inject
    private TerritoireService territoire;

    public TerritoireSaisieView() {
        super(PreFormulaire.class, "/territoire/saisie");
    }

    @Override
    protected PreFormulaire vide(UUID pre) {
        if (pre == null) {
            throw new IntrouvableException();
        }
        return territoire.formulaire(pre);
    }

    public String enregistrer() {
        return soumettre(() -> {
            territoire.modifier(getSur(), getFormulaire());
            Messages.succes("territoire.preModifie");
            return Redirection.vers("/territoire/pre", "id", getSur());
        });
    }

    public List<SelectItem> getTypes() {
        return Choix.parmi(TypeStructure.class);
    }

    public List<SelectItem> getModes() {
        return Choix.parmi(EpsMode.class);
    }
}
