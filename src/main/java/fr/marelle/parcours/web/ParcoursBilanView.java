package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.parcours.BilanFormulaire;
import fr.marelle.parcours.BilanService;
import fr.marelle.parcours.Conclusion;
import fr.marelle.parcours.Preparation;
import fr.marelle.parcours.PreparationService;
import fr.marelle.parcours.Sujet;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A bilan: the point de situation of the day, and what is decided from it. */
@Named
@RequestScoped
public class ParcoursBilanView extends SaisieView<BilanFormulaire> {

    @Inject
    private BilanService service;

    @Inject
    private PreparationService preparations;

    @Inject
    private TrameBilan trame;

    private Preparation preparation;

    public ParcoursBilanView() {
        super(BilanFormulaire.class, "/parcours/bilan");
    }

    @Override
    protected BilanFormulaire vide(UUID sur) {
        BilanFormulaire formulaire = new BilanFormulaire();
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getPreparation();
        return super.preparer();
    }

    /** Stores it. */
    public String enregistrer() {
        return soumettre(() -> {
            service.tenir(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("parcours.bilanNote");
            return Redirection.vers("/parcours/fiche", "id", getSur());
        });
    }

    public List<SelectItem> getConclusions() {
        return Choix.parmi(Conclusion.class);
    }

    /** Puts the facts as an outline into a text nobody began; one that was begun is left as it is. */
    public void reprendre() {
        String synthese = getFormulaire().getSynthese();
        if (synthese == null || synthese.isBlank()) {
            getFormulaire().setSynthese(trame.ecrire(getPreparation()));
            enregistrerBrouillon();
        } else {
            Messages.avertir("saisie:synthese", "parcours.trameInutile");
        }
    }

    /**
     * Codes of the domains that come first: those of the projet. The form sends back the ones it was shown with, so that no level
     * goes to another domain when the projet changes meanwhile.
     */
    public String getOrdre() {
        String montre = parametre("ordre");
        return montre == null ? String.join(",", getPreparation().getDomaines()) : montre;
    }

    public Sujet getSujet() {
        return getPreparation().sujet();
    }

    public Preparation getPreparation() {
        if (preparation == null) {
            preparation = preparations.preparer(getSur());
        }
        return preparation;
    }
}
