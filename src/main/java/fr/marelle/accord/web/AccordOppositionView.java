package fr.marelle.accord.web;

import fr.marelle.accord.AccordFormulaire;
import fr.marelle.accord.DecisionOpposition;
import fr.marelle.accord.Opposition;
import fr.marelle.accord.OppositionFormulaire;
import fr.marelle.accord.OppositionService;
import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.famille.Famille;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** A family objects to figures: what it asked, what was decided. */
@Named
@RequestScoped
public class AccordOppositionView extends SaisieView<OppositionFormulaire> {

    private static final String PAGE = "/accord/opposition";

    @Inject
    private OppositionService service;

    private Famille famille;
    private List<Opposition> oppositions;

    public AccordOppositionView() {
        super(OppositionFormulaire.class, PAGE);
    }

    @Override
    protected OppositionFormulaire vide(UUID sur) {
        OppositionFormulaire formulaire = new OppositionFormulaire();
        formulaire.setRecueLe(getFamille().jour().toString());
        return formulaire;
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getFamille();
        return super.preparer();
    }

    public String enregistrer() {
        return soumettre(() -> {
            service.statuer(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("accord.oppositionEnregistree");
            return Redirection.vers("/famille/fiche", "id", getSur());
        });
    }

    public String lever(UUID id) {
        return Messages.tenter(() -> {
            service.lever(getSur(), id);
            Messages.succes("accord.comptee");
            return Redirection.vers("/famille/fiche", "id", getSur());
        });
    }

    public Famille getFamille() {
        if (famille == null) {
            famille = service.preparer(getSur());
        }
        return famille;
    }

    public List<Opposition> getOppositions() {
        if (oppositions == null) {
            oppositions = service.lister(getFamille());
        }
        return oppositions;
    }

    public List<SelectItem> getAuteurs() {
        if (AccordDefauts.majeur(getFamille())) {
            return List.of(new SelectItem(AccordFormulaire.JEUNE, Messages.texte("accord.jeune")));
        }
        return getFamille().getAdultes().stream()
                .map(a -> a.lien().getResponsable())
                .map(r -> new SelectItem(r.getId().toString(), r.getNomComplet()))
                .toList();
    }

    public List<SelectItem> getDecisions() {
        return Choix.parmi(DecisionOpposition.class);
    }
}
