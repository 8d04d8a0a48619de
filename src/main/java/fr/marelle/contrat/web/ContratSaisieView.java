package fr.marelle.contrat.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.contrat.Contrat;
import fr.marelle.contrat.FicheActionFormulaire;
import fr.marelle.contrat.FicheActionService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.territoire.Quartier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** A fiche action, new (about a contract) or changed (about itself). */
@Named("contratSaisieView")
@RequestScoped
public class ContratSaisieView extends SaisieView<FicheActionFormulaire> {

    @Inject
    private FicheActionService fiches;

    private Contrat contrat;
    private List<SelectItem> quartiers;

    public ContratSaisieView() {
        super(FicheActionFormulaire.class, "/contrat/saisie");
    }

    @Override
    protected FicheActionFormulaire vide(UUID ficheOuContrat) {
        return fiches.formulaire(ficheOuContrat);
    }

    public String enregistrer() {
        return soumettre(() -> {
            UUID fiche = fiches.enregistrer(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("contrat.ficheEnregistree");
            return Redirection.vers("/contrat/action", "id", fiche);
        });
    }

    public Contrat getContrat() {
        if (contrat == null) {
            contrat = fiches.contratDe(getSur());
        }
        return contrat;
    }

    public boolean isNouvelle() {
        return getFormulaire().getVersion() == null
                || getFormulaire().getVersion().isEmpty();
    }

    public List<SelectItem> getAxes() {
        return getContrat().getAxes().stream()
                .map(a -> new SelectItem(a.getId().toString(), a.getIntitule()))
                .toList();
    }

    public List<SelectItem> getAnnees() {
        return getContrat().getAnnees().stream()
                .map(a -> new SelectItem(String.valueOf(a), String.valueOf(a)))
                .toList();
    }

    public List<SelectItem> getQuartiers() {
        if (quartiers == null) {
            quartiers = fiches.quartiers(getContrat()).stream()
                    .map(ContratSaisieView::choix)
                    .toList();
        }
        return quartiers;
    }

    private static SelectItem choix(Quartier q) {
        return new SelectItem(q.getCode(), q.getNom() + " (" + q.getCode() + ")");
    }
}
