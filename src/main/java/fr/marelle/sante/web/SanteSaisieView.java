package fr.marelle.sante.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.ExceptionSante;
import fr.marelle.habilitation.SituationHds;
import fr.marelle.sante.Ouverture;
import fr.marelle.sante.SanteFormulaire;
import fr.marelle.sante.SanteService;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Whether the health compartment is open, PRE by PRE. */
@Named
@RequestScoped
public class SanteSaisieView extends SaisieView<SanteFormulaire> {

    private static final String PAGE = "/sante/saisie";

    @Inject
    private SanteService service;

    private List<Ouverture> ouvertures;

    public SanteSaisieView() {
        super(SanteFormulaire.class, "/sante/saisie");
    }

    @Override
    protected SanteFormulaire vide(UUID sur) {
        return new SanteFormulaire();
    }

    public String ouvrir() {
        return soumettre(() -> {
            service.ouvrir(getBrouillon(), getFormulaire());
            Messages.succes("sante.ouvert");
            return Redirection.vers(PAGE);
        });
    }

    public String fermer(UUID id) {
        return Messages.tenter(() -> {
            service.fermer(id);
            Messages.succes("sante.ferme");
            return Redirection.vers(PAGE);
        });
    }

    public List<SelectItem> getPres() {
        return service.pres().stream()
                .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                .toList();
    }

    public List<SelectItem> getExceptions() {
        return Choix.parmi(ExceptionSante.class);
    }

    public List<SelectItem> getSituations() {
        return Choix.parmi(SituationHds.class);
    }

    public List<Ouverture> getOuvertures() {
        if (ouvertures == null) {
            ouvertures = service.lister();
        }
        return ouvertures;
    }
}
