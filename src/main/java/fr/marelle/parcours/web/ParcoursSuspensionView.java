package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.parcours.MotifSuspension;
import fr.marelle.parcours.ParcoursService;
import fr.marelle.parcours.Sujet;
import fr.marelle.parcours.SuspensionFormulaire;
import fr.marelle.parcours.SuspensionService;
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

/** Interrupts a parcours for a while: why, since when, until when. */
@Named
@RequestScoped
public class ParcoursSuspensionView extends SaisieView<SuspensionFormulaire> {

    @Inject
    private SuspensionService service;

    @Inject
    private ParcoursService parcours;

    private Sujet sujet;

    public ParcoursSuspensionView() {
        super(SuspensionFormulaire.class, "/parcours/suspension");
    }

    @Override
    protected SuspensionFormulaire vide(UUID sur) {
        SuspensionFormulaire formulaire = new SuspensionFormulaire();
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** What the form is about is looked for first: out of reach, there is no form. */
    @Override
    public String preparer() {
        getSujet();
        return super.preparer();
    }

    public String suspendre() {
        return soumettre(() -> {
            service.suspendre(getSur(), getFormulaire());
            Messages.succes("parcours.suspendu");
            return Redirection.vers("/parcours/fiche", "id", getSur());
        });
    }

    public List<SelectItem> getMotifs() {
        return Choix.parmi(MotifSuspension.class);
    }

    public Sujet getSujet() {
        if (sujet == null) {
            sujet = parcours.sujet(getSur());
        }
        return sujet;
    }
}
