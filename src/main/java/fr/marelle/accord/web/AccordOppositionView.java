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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
        getOppositions().stream()
                .filter(Opposition::isEnAttente)
                .findFirst()
                .ifPresent(o -> formulaire.setDemande(o.getId().toString()));
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

    /** Every adult of the child: one who may not is noted as refused; and the young adult. */
    public List<SelectItem> getAuteurs() {
        Stream<SelectItem> jeune = AccordDefauts.majeur(getFamille())
                ? Stream.of(new SelectItem(AccordFormulaire.JEUNE, Messages.texte("accord.jeune")))
                : Stream.empty();
        return Stream.concat(
                        jeune,
                        getFamille().getAdultes().stream()
                                .map(a -> a.lien().getResponsable())
                                .map(r -> new SelectItem(r.getId().toString(), r.getNomComplet())))
                .toList();
    }

    /** Whether it is one that came before that is decided now. */
    public boolean isDemandeRecue() {
        String demande = getFormulaire().getDemande();
        return demande != null && !demande.isBlank();
    }

    /** What may be decided; of one that comes, also later; of one that waits, in the first month, two months more. */
    public List<SelectItem> getDecisions() {
        List<SelectItem> choix = new ArrayList<>(Choix.parmi(DecisionOpposition.class));
        LocalDate jour = getFamille().jour();
        if (!isDemandeRecue()) {
            choix.add(0, new SelectItem(OppositionFormulaire.RECUE, Messages.texte("accord.oppositionPlusTard")));
        } else if (getOppositions().stream().anyMatch(o -> o.isProlongeable(jour))) {
            choix.add(0, new SelectItem(OppositionFormulaire.PROLONGEE, Messages.texte("accord.oppositionProlonger")));
        }
        return choix;
    }
}
