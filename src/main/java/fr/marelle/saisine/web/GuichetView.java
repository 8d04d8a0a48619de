package fr.marelle.saisine.web;

import fr.marelle.famille.Sexe;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.saisine.ChoixGuichet;
import fr.marelle.saisine.DepotService;
import fr.marelle.saisine.EnfantSaisi;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.territoire.Etablissement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the forms of saisines choose from, and how their codes read. */
@Named
@RequestScoped
public class GuichetView {

    @Inject
    private DepotService depot;

    @Inject
    private Nomenclatures nomenclatures;

    private ChoixGuichet choix;

    private ChoixGuichet choix() {
        if (choix == null) {
            choix = depot.choix();
        }
        return choix;
    }

    public boolean isPrescripteur() {
        return choix().prescripteur();
    }

    /** Name of the account for a school; nobody for the team, who writes down who asked. */
    public String getDemandeurParDefaut() {
        return isPrescripteur() ? choix().nom() : null;
    }

    public List<SelectItem> getPres() {
        return choix().pres().stream()
                .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                .toList();
    }

    public boolean isUnSeulPre() {
        return choix().pres().size() == 1;
    }

    public List<SelectItem> getEtablissements() {
        return items(choix().etablissements()).toList();
    }

    /** Where a child of the request goes to school: the school named above, or another one. */
    public List<SelectItem> getEcoles() {
        SelectItem demandeur = new SelectItem(EnfantSaisi.DEMANDEUR, Messages.texte("saisine.ecoleDemandeur"));
        return Stream.concat(Stream.of(demandeur), items(choix().ecoles())).toList();
    }

    private static Stream<SelectItem> items(List<Etablissement> ecoles) {
        return ecoles.stream().map(e -> new SelectItem(e.getId().toString(), e.getNom()));
    }

    /** Whether there is nothing to choose: a sender with one school. */
    public boolean isEtablissementFixe() {
        return isPrescripteur() && choix().etablissements().size() == 1;
    }

    /** The one school there is to choose, written into each form: a draft does not follow its author to another. */
    public String getEtablissementParDefaut() {
        return isEtablissementFixe() ? choix().etablissements().get(0).getId().toString() : null;
    }

    public List<SelectItem> getOrigines() {
        return items(ListeNomenclature.ORIGINE_SAISINE);
    }

    public List<SelectItem> getMotifs() {
        return items(ListeNomenclature.MOTIF_SAISINE);
    }

    public List<SelectItem> getNiveaux() {
        return items(ListeNomenclature.NIVEAU_SCOLAIRE);
    }

    public List<SelectItem> getSexes() {
        return Choix.parmi(Sexe.class);
    }

    private List<SelectItem> items(ListeNomenclature liste) {
        return nomenclatures.items(liste).stream()
                .map(i -> new SelectItem(i.getCode(), i.getLibelle()))
                .toList();
    }

    /** Labels of these motives, in words. */
    public String motifs(Collection<String> codes) {
        return codes.stream()
                .map(c -> nomenclatures.libelle(ListeNomenclature.MOTIF_SAISINE, c))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Label of a school level; empty when null. */
    public String niveau(String code) {
        return nomenclatures.libelle(ListeNomenclature.NIVEAU_SCOLAIRE, code);
    }
}
