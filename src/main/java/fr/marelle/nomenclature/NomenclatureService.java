package fr.marelle.nomenclature;

import fr.marelle.habilitation.Droit;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keeps the lists of codes up to date: adds a code, corrects a label, withdraws a code from a day on. Nothing is deleted. */
@Stateless
@RolesAllowed(Droit.NOMENCLATURE_MODIFIER)
public class NomenclatureService {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    @Inject
    private NomenclatureRepository repository;

    @Inject
    private Event<ListeChangee> changements;

    @Inject
    private Clock horloge;

    /** A list, withdrawn codes included. */
    public List<ItemNomenclature> lister(ListeNomenclature liste) {
        return repository.items(liste);
    }

    /** One code. */
    public ItemLu lire(UUID id) {
        return new ItemLu(repository.item(id), repository.anciens(id));
    }

    /** Adds a code at the end of its list; the draft's {@code id} adds it once. */
    public void ajouter(UUID id, ItemFormulaire saisi) {
        if (repository.existe(id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        ListeNomenclature liste = erreurs.choix("liste", ListeNomenclature.class, saisi.getListe());
        String code = erreurs.obligatoire("code", saisi.getCode(), 30);
        String libelle = erreurs.obligatoire("libelle", saisi.getLibelle(), Erreurs.TEXTE_COURT);
        LocalDate du = erreurs.dateObligatoire("du", saisi.getDu());
        String effet = erreurs.facultatif("effet", saisi.getEffet(), 30);
        erreurs.exiger(code == null || CODE.matcher(code).matches(), "code", "nomenclature.codeIllisible");
        erreurs.exiger(du == null || !du.isBefore(aujourdhui()), "du", "nomenclature.pasAvantAujourdhui");
        erreurs.lever();
        List<ItemNomenclature> items = repository.items(liste);
        erreurs.exiger(items.stream().noneMatch(i -> i.getCode().equals(code)), "code", "nomenclature.codeDejaPris");
        erreurs.exiger(
                liste.getEffets().isEmpty() ? effet == null : liste.getEffets().contains(Objects.toString(effet)),
                "effet",
                liste.getEffets().isEmpty() ? "nomenclature.sansEffet" : "nomenclature.effetRequis");
        erreurs.lever();
        ItemNomenclature item = new ItemNomenclature(id, liste, code, libelle, du, effet);
        item.suivre(items.stream().mapToInt(ItemNomenclature::getOrdre).max().orElse(0));
        repository.enregistrer(item);
        changements.fire(new ListeChangee());
    }

    /** Corrects a label; the one before stays written. */
    public void corriger(UUID id, String saisi) {
        ItemNomenclature item = repository.item(id);
        Erreurs erreurs = new Erreurs();
        String libelle = erreurs.obligatoire("libelle", saisi, Erreurs.TEXTE_COURT);
        erreurs.lever();
        if (!libelle.equals(item.getLibelle())) {
            repository.enregistrer(new AncienLibelle(item));
            item.corriger(libelle);
            changements.fire(new ListeChangee());
        }
    }

    /**
     * Withdraws a code from a day on: files that have it keep it.
     *
     * @throws BusinessRuleException when nothing else in the list would do the same from that day on
     */
    public void retirer(UUID id, String saisi) {
        ItemNomenclature item = repository.item(id);
        Erreurs erreurs = new Erreurs();
        LocalDate au = erreurs.dateObligatoire("au", saisi);
        erreurs.exiger(au == null || !au.isBefore(aujourdhui()), "au", "nomenclature.pasAvantAujourdhui");
        erreurs.lever();
        boolean reste = repository.items(item.getListe()).stream()
                .filter(i -> !i.equals(item) && i.vaut(au) && i.getAu() == null)
                .anyMatch(i -> Objects.equals(i.getEffet(), item.getEffet()));
        if (!reste) {
            throw new BusinessRuleException("au", "nomenclature.dernier");
        }
        item.retirer(au);
        changements.fire(new ListeChangee());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
