package fr.marelle.statistiques.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.statistiques.CalculService;
import fr.marelle.statistiques.DemandePublication;
import fr.marelle.statistiques.Publication;
import fr.marelle.statistiques.PublicationFormulaire;
import fr.marelle.statistiques.Variable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a publication is to tell; then its preview is computed. */
@Named
@RequestScoped
public class StatistiquesSaisieView extends SaisieView<PublicationFormulaire> {

    @Inject
    private CalculService calculs;

    public StatistiquesSaisieView() {
        super(PublicationFormulaire.class, "/statistiques/saisie");
    }

    @Override
    protected PublicationFormulaire vide(UUID sur) {
        PublicationFormulaire formulaire = new PublicationFormulaire();
        formulaire.setPeriode(calculs.periodes().get(0).code());
        return formulaire;
    }

    /** The draft stays until something is published: one may come back and change it. */
    public String calculer() {
        enregistrerBrouillon();
        return Messages.tenter(() -> calculs.lancer(getBrouillon(), getFormulaire())
                .map(this::deja)
                .orElse(Redirection.vers("/statistiques/calcul")));
    }

    private String deja(Publication publication) {
        oublierBrouillon();
        Messages.succes("statistiques.dejaArretee", String.valueOf(publication.getNumero()));
        return Redirection.vers("/statistiques/fiche", "id", publication.getId());
    }

    public List<SelectItem> getPeriodes() {
        return Periodes.choix(calculs.periodes());
    }

    public List<SelectItem> getPopulations() {
        return List.of(new SelectItem(DemandePublication.ENFANTS, "Enfants ayant un parcours actif dans la période"));
    }

    public List<SelectItem> getVariables() {
        return Arrays.stream(Variable.values())
                .map(v -> new SelectItem(v.code(), Messages.libelle(v)))
                .toList();
    }
}
