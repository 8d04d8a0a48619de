package fr.marelle.equipe.web;

import fr.marelle.brouillon.web.LotView;
import fr.marelle.equipe.LotService;
import fr.marelle.equipe.PassationFormulaire;
import fr.marelle.equipe.Remettable;
import fr.marelle.geste.Issue;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hands files ticked in a list over to one référent. Which ones is kept in the draft, and stands in no address. */
@Named
@RequestScoped
public class EquipeLotView extends LotView<PassationFormulaire> {

    @Inject
    private LotService service;

    private List<Remettable> dossiers;

    public EquipeLotView() {
        super(PassationFormulaire.class, "/equipe/lot");
    }

    @Override
    protected PassationFormulaire vide(UUID sur) {
        PassationFormulaire formulaire = new PassationFormulaire();
        formulaire.setDu(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** Whose parcours is over is followed by nobody any more: it stays, unless one ticks it. */
    @Override
    protected List<String> retenir(List<String> choisis) {
        return service.preparer(choisis).stream()
                .filter(r -> !r.termine())
                .map(r -> r.dossier().getId().toString())
                .toList();
    }

    public String passer() {
        return soumettre(() -> {
            Issue issue = service.passer(getFormulaire());
            Messages.annoncer(issue.faits() > 0, issue.geste(), issue.phrases());
            return retour();
        });
    }

    public List<SelectItem> getDossiers() {
        return getRemettables().stream()
                .map(r -> new SelectItem(r.dossier().getId().toString(), r.getLibelle()))
                .toList();
    }

    /** How many of those chosen are no longer within reach. */
    public int getPerdus() {
        return getFormulaire().getProposes().size() - getRemettables().size();
    }

    public List<SelectItem> getCollegues() {
        return service.collegues().stream()
                .map(c -> new SelectItem(c.getId().toString(), c.getNom()))
                .toList();
    }

    private List<Remettable> getRemettables() {
        if (dossiers == null) {
            dossiers = service.preparer(getFormulaire().getProposes());
        }
        return dossiers;
    }
}
