package fr.marelle.invitation.web;

import fr.marelle.eps.DecisionService;
import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.nomenclature.ItemNomenclature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What may be decided of the file that is open where a meeting is led. */
@Named
@RequestScoped
public class EpsChoixView {

    @Inject
    private DecisionService decisions;

    @Inject
    private EpsConduiteView conduite;

    private List<ItemNomenclature> lus;

    /** The decisions it may end with. */
    public List<SelectItem> getTypes() {
        return lire().stream()
                .map(i -> new SelectItem(i.getCode(), i.getLibelle()))
                .toList();
    }

    /** Whether one of them asks for its reasons. */
    public boolean isMotivable() {
        return lire().stream().anyMatch(t -> t.produit(EffetDecision.AUTRE_REPONSE));
    }

    private List<ItemNomenclature> lire() {
        if (lus == null) {
            lus = decisions.types(conduite.getLue().getLigne().objet());
        }
        return lus;
    }
}
