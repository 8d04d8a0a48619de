package fr.marelle.nomenclature.web;

import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What may be chosen today, by code, with its label: {@code #{choix.liste('DOMAINE')}}. */
@Named("choix")
@RequestScoped
public class ChoixNomenclature {

    @Inject
    private Nomenclatures nomenclatures;

    public List<SelectItem> liste(ListeNomenclature liste) {
        return nomenclatures.items(liste).stream()
                .map(i -> new SelectItem(i.getCode(), i.getLibelle()))
                .toList();
    }
}
