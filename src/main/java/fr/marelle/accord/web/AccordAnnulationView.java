package fr.marelle.accord.web;

import fr.marelle.accord.AnnulationFormulaire;
import fr.marelle.accord.AnnulationService;
import fr.marelle.accord.FicheLue;
import fr.marelle.accord.MotifAnnulation;
import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Annuls a fiche d'accord entered by mistake. */
@Named
@RequestScoped
public class AccordAnnulationView extends SaisieView<AnnulationFormulaire> {

    @Inject
    private AnnulationService service;

    private FicheLue lue;

    public AccordAnnulationView() {
        super(AnnulationFormulaire.class, "/accord/annulation");
    }

    @Override
    protected AnnulationFormulaire vide(UUID sur) {
        return new AnnulationFormulaire();
    }

    /** Out of reach or annulled, there is no form. */
    @Override
    public String preparer() {
        getLue();
        return super.preparer();
    }

    public String annuler() {
        return soumettre(() -> {
            service.annuler(getSur(), getFormulaire());
            Messages.succes("accord.annulee");
            return Redirection.vers("/accord/fiche", "id", getSur());
        });
    }

    public FicheLue getLue() {
        if (lue == null) {
            lue = service.preparer(getSur());
        }
        return lue;
    }

    public List<SelectItem> getMotifs() {
        return Choix.parmi(MotifAnnulation.class);
    }
}
