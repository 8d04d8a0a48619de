package fr.marelle.famille.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.famille.DomicileFormulaire;
import fr.marelle.famille.Famille;
import fr.marelle.famille.FamilleSaisieService;
import fr.marelle.famille.Foyer;
import fr.marelle.famille.TypeDomicile;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.territoire.Generation;
import fr.marelle.territoire.Quartier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a child lives: a new household, or the move of one. */
@Named
@RequestScoped
public class FamilleDomicileView extends SaisieView<DomicileFormulaire> {

    @Inject
    private FamilleSaisieService familles;

    private Famille famille;
    private List<Quartier> quartiers;

    public FamilleDomicileView() {
        super(DomicileFormulaire.class, "/famille/domicile");
    }

    @Override
    protected DomicileFormulaire vide(UUID sur) {
        DomicileFormulaire formulaire = new DomicileFormulaire();
        formulaire.setType(TypeDomicile.ADRESSE.name());
        formulaire.setDu(getFamille().jour().toString());
        Fratrie.toute(getFamille(), formulaire.getEnfants());
        List<Foyer> foyers = getFamille().getFoyers();
        if (!foyers.isEmpty()) {
            formulaire.setFoyer(foyers.get(0).getId().toString());
        }
        return formulaire;
    }

    public String enregistrer() {
        return soumettre(() -> {
            familles.installer(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("famille.enregistree");
            return Redirection.vers("/famille/fiche", "id", getSur());
        });
    }

    public Famille getFamille() {
        if (famille == null) {
            famille = familles.preparer(getSur());
        }
        return famille;
    }

    public List<SelectItem> getFratrie() {
        return Fratrie.choix(getFamille());
    }

    /** Households that may move. */
    public List<SelectItem> getFoyers() {
        return getFamille().getFoyers().stream()
                .map(f -> new SelectItem(f.getId().toString(), f.getLibelle()))
                .toList();
    }

    public List<SelectItem> getTypes() {
        return Choix.parmi(TypeDomicile.class);
    }

    public List<SelectItem> getQuartiers2024() {
        return quartiers(Generation.QN_2024);
    }

    public List<SelectItem> getQuartiers2014() {
        return quartiers(Generation.QP_2014);
    }

    private List<SelectItem> quartiers(int generation) {
        if (quartiers == null) {
            quartiers = familles.quartiers();
        }
        return Stream.concat(
                        Stream.of(new SelectItem(Quartier.HORS_QPV, Messages.texte("famille.horsQpv"))),
                        quartiers.stream()
                                .filter(q -> q.getGeneration() == generation)
                                .map(q -> new SelectItem(q.getCode(), q.getNom() + " (" + q.getCode() + ")")))
                .toList();
    }
}
