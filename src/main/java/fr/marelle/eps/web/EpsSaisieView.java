package fr.marelle.eps.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.eps.ReunionFormulaire;
import fr.marelle.eps.ReunionService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Plans a meeting. */
@Named
@RequestScoped
public class EpsSaisieView extends SaisieView<ReunionFormulaire> {

    @Inject
    private ReunionService reunions;

    private List<SelectItem> pres;

    public EpsSaisieView() {
        super(ReunionFormulaire.class, "/eps/saisie");
    }

    @Override
    protected ReunionFormulaire vide(UUID sur) {
        return new ReunionFormulaire();
    }

    public String planifier() {
        return soumettre(() -> {
            reunions.planifier(getBrouillon(), getFormulaire());
            Messages.succes("eps.reunionPlanifiee");
            return Redirection.vers("/eps/reunion", "id", getBrouillon());
        });
    }

    public List<SelectItem> getPres() {
        if (pres == null) {
            pres = reunions.pres().stream()
                    .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                    .toList();
        }
        return pres;
    }

    /** Whether there is nothing to choose. */
    public boolean isUnSeulPre() {
        return getPres().size() == 1;
    }
}
