package fr.marelle.nomenclature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists as pages and services see them. */
@Named("nomenclatures")
@RequestScoped
public class Nomenclatures {

    @Inject
    private ListesLues lues;

    @Inject
    private Clock horloge;

    /** An item, withdrawn or not; empty when there is none or {@code code} is null. */
    public Optional<ItemNomenclature> item(ListeNomenclature liste, String code) {
        return Optional.ofNullable(liste(liste).get(code));
    }

    /** An item that may be chosen today; empty otherwise. */
    public Optional<ItemNomenclature> enVigueur(ListeNomenclature liste, String code) {
        LocalDate jour = LocalDate.now(horloge);
        return item(liste, code).filter(i -> i.vaut(jour));
    }

    /** What may be chosen today, in the list's order. */
    public List<ItemNomenclature> items(ListeNomenclature liste) {
        LocalDate jour = LocalDate.now(horloge);
        return liste(liste).values().stream().filter(i -> i.vaut(jour)).toList();
    }

    /** Label of a code, withdrawn or not; the code itself when it is unknown, empty when null. */
    public String libelle(ListeNomenclature liste, String code) {
        return item(liste, code).map(ItemNomenclature::getLibelle).orElse(code == null ? "" : code);
    }

    private Map<String, ItemNomenclature> liste(ListeNomenclature liste) {
        return lues.listes().getOrDefault(liste, Map.of());
    }
}
