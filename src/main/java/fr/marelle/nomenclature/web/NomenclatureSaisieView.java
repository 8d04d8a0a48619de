package fr.marelle.nomenclature.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.nomenclature.EffetDomaine;
import fr.marelle.nomenclature.ItemFormulaire;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.NomenclatureService;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds a code to a list. */
@Named
@RequestScoped
public class NomenclatureSaisieView extends SaisieView<ItemFormulaire> {

    @Inject
    private NomenclatureService service;

    public NomenclatureSaisieView() {
        super(ItemFormulaire.class, "/nomenclature/saisie");
    }

    @Override
    protected ItemFormulaire vide(UUID sur) {
        return new ItemFormulaire();
    }

    public String ajouter() {
        return soumettre(() -> {
            service.ajouter(getBrouillon(), getFormulaire());
            Messages.succes("nomenclature.ajoute");
            return Redirection.vers("/nomenclature/fiche", "id", getBrouillon());
        });
    }

    public List<SelectItem> getListes() {
        return Choix.parmi(ListeNomenclature.class);
    }

    public List<SelectItem> getEffets() {
        return Stream.concat(Choix.parmi(EffetDecision.class).stream(), Choix.parmi(EffetDomaine.class).stream())
                .toList();
    }
}
