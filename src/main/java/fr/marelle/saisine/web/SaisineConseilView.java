package fr.marelle.saisine.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.saisine.ConseilFormulaire;
import fr.marelle.saisine.DemandeConseil;
import fr.marelle.saisine.DepotService;
import fr.marelle.saisine.TrancheAge;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Asks for advice about a child nobody names. */
@Named
@RequestScoped
public class SaisineConseilView extends SaisieView<ConseilFormulaire> {

    @Inject
    private DepotService depot;

    @Inject
    private GuichetView guichet;

    public SaisineConseilView() {
        super(ConseilFormulaire.class, "/saisine/conseil");
    }

    @Override
    protected ConseilFormulaire vide(UUID sur) {
        ConseilFormulaire formulaire = new ConseilFormulaire();
        formulaire.setDemandeur(guichet.getDemandeurParDefaut());
        formulaire.setEtablissement(guichet.getEtablissementParDefaut());
        return formulaire;
    }

    public String deposer() {
        return soumettre(() -> {
            DemandeConseil demande = depot.demanderConseil(getBrouillon(), getFormulaire());
            Messages.succes("saisine.conseilDepose", demande.getReference());
            return Redirection.vers("/saisine/liste", "vue", "conseil");
        });
    }

    public List<SelectItem> getTranches() {
        return Choix.parmi(TrancheAge.class);
    }
}
