package fr.marelle.parcours.web;

import fr.marelle.nomenclature.EffetDomaine;
import fr.marelle.nomenclature.ItemNomenclature;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.parcours.Initiative;
import fr.marelle.parcours.MoyenContact;
import fr.marelle.parcours.NiveauDomaine;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the forms of a parcours choose from, and how their codes read. */
@Named
@RequestScoped
public class ListesParcoursView {

    @Inject
    private Nomenclatures nomenclatures;

    /** Domains with a level. */
    public List<ItemNomenclature> getDomainesMesures() {
        return nomenclatures.items(ListeNomenclature.DOMAINE).stream()
                .filter(i -> i.produit(EffetDomaine.MESURE))
                .toList();
    }

    /** The same, those named first in their order; {@code premiers}: codes, may be null. */
    public List<ItemNomenclature> mesures(String premiers) {
        List<String> ordre = premiers == null ? List.of() : List.of(premiers.split(","));
        return getDomainesMesures().stream()
                .sorted(Comparator.comparing((ItemNomenclature i) ->
                        ordre.contains(i.getCode()) ? ordre.indexOf(i.getCode()) : ordre.size()))
                .toList();
    }

    /** "Non abordé" first: it is no level, and nothing has to be chosen. */
    public List<SelectItem> getNiveaux() {
        List<SelectItem> niveaux = new ArrayList<>();
        niveaux.add(new SelectItem("", "Non abordé"));
        for (NiveauDomaine niveau : NiveauDomaine.values()) {
            niveaux.add(new SelectItem(niveau.name(), Messages.libelle(niveau)));
        }
        return niveaux;
    }

    /** The level of last time, in a sentence; empty when there is none. */
    public String dernier(NiveauDomaine niveau) {
        return niveau == null ? "" : Messages.texte("parcours.dernierNiveau", Messages.libelle(niveau));
    }

    public List<SelectItem> getMoyens() {
        return Choix.parmi(MoyenContact.class);
    }

    public List<SelectItem> getInitiatives() {
        return Choix.parmi(Initiative.class);
    }

    public List<SelectItem> getDomaines() {
        return choix(ListeNomenclature.DOMAINE);
    }

    public List<SelectItem> getTypesAction() {
        return choix(ListeNomenclature.TYPE_ACTION);
    }

    public List<SelectItem> getMotifsSortie() {
        return choix(ListeNomenclature.MOTIF_SORTIE);
    }

    private List<SelectItem> choix(ListeNomenclature liste) {
        return nomenclatures.items(liste).stream()
                .map(i -> new SelectItem(i.getCode(), i.getLibelle()))
                .toList();
    }

    public String domaine(String code) {
        return nomenclatures.libelle(ListeNomenclature.DOMAINE, code);
    }

    public String typeAction(String code) {
        return nomenclatures.libelle(ListeNomenclature.TYPE_ACTION, code);
    }

    public String motifSortie(String code) {
        return nomenclatures.libelle(ListeNomenclature.MOTIF_SORTIE, code);
    }

    public String niveauScolaire(String code) {
        return nomenclatures.libelle(ListeNomenclature.NIVEAU_SCOLAIRE, code);
    }
}
