package fr.marelle.contrat.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.contrat.AxeFormulaire;
import fr.marelle.contrat.Contrat;
import fr.marelle.contrat.ContratService;
import fr.marelle.contrat.NatureAxe;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** An axis, new (about a contract) or changed (about itself). */
@Named("contratAxeView")
@RequestScoped
public class ContratAxeView extends SaisieView<AxeFormulaire> {

    @Inject
    private ContratService contrats;

    private Contrat contrat;

    public ContratAxeView() {
        super(AxeFormulaire.class, "/contrat/axe");
    }

    @Override
    protected AxeFormulaire vide(UUID axeOuContrat) {
        return contrats.formulaireAxe(axeOuContrat);
    }

    public String enregistrer() {
        return soumettre(() -> {
            UUID id = contrats.enregistrerAxe(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("contrat.axeEnregistre");
            return Redirection.vers("/contrat/fiche", "id", id);
        });
    }

    public Contrat getContrat() {
        if (contrat == null) {
            contrat = contrats.contratDe(getSur());
        }
        return contrat;
    }

    public List<SelectItem> getNatures() {
        return Choix.parmi(NatureAxe.class);
    }
}
