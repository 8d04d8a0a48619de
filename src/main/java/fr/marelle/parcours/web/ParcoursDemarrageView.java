package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.parcours.DemarrageFormulaire;
import fr.marelle.parcours.Parcours;
import fr.marelle.parcours.ParcoursService;
import fr.marelle.parcours.Sujet;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Starts a parcours before the EPS, in an emergency. */
@Named
@RequestScoped
public class ParcoursDemarrageView extends SaisieView<DemarrageFormulaire> {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private ParcoursService service;

    private Sujet sujet;

    public ParcoursDemarrageView() {
        super(DemarrageFormulaire.class, "/parcours/demarrage");
    }

    @Override
    protected DemarrageFormulaire vide(UUID sur) {
        DemarrageFormulaire formulaire = new DemarrageFormulaire();
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getSujet();
        return super.preparer();
    }

    /** Starts it. */
    public String demarrer() {
        return soumettre(() -> {
            Parcours anticipe = service.anticiper(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("parcours.anticipe", anticipe.getRatifierAvant().format(JOUR));
            return Redirection.vers("/parcours/fiche", "id", anticipe.getId());
        });
    }

    public Sujet getSujet() {
        if (sujet == null) {
            sujet = service.sujetDuDossier(getSur());
        }
        return sujet;
    }
}
