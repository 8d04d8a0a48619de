package fr.marelle.convention.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.convention.ConventionFormulaire;
import fr.marelle.convention.ConventionService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Records a convention between PRE. */
@Named
@RequestScoped
public class ConventionSaisieView extends SaisieView<ConventionFormulaire> {

    @Inject
    private ConventionService service;

    private List<SelectItem> pres;

    public ConventionSaisieView() {
        super(ConventionFormulaire.class, "/convention/saisie");
    }

    @Override
    protected ConventionFormulaire vide(UUID sur) {
        return new ConventionFormulaire();
    }

    public String enregistrer() {
        return soumettre(() -> {
            service.enregistrer(getBrouillon(), getFormulaire());
            Messages.succes("convention.enregistree");
            return Redirection.vers("/convention/liste");
        });
    }

    /** PRE one is the DPD of. */
    public List<SelectItem> getPres() {
        if (pres == null) {
            pres = service.pres().stream()
                    .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                    .toList();
        }
        return pres;
    }
}
