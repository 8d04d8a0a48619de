package fr.marelle.nomenclature.web;

import fr.marelle.nomenclature.ItemNomenclature;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.NomenclatureService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One list of codes, and the way to the others. */
@Named
@RequestScoped
public class NomenclatureListeView {

    @Inject
    private NomenclatureService service;

    private String nom;
    private ListeNomenclature liste;
    private List<ItemNomenclature> items = List.of();

    /** The first list unless another is named. */
    public void charger() {
        liste = getListes().stream()
                .filter(l -> l.name().equals(nom))
                .findFirst()
                .orElse(ListeNomenclature.MOTIF_SAISINE);
        items = service.lister(liste);
    }

    public List<ListeNomenclature> getListes() {
        return Arrays.asList(ListeNomenclature.values());
    }

    public ListeNomenclature getListe() {
        return liste;
    }

    public List<ItemNomenclature> getItems() {
        return items;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }
}
