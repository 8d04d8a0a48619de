package fr.marelle.parcours.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.parcours.SuiviDossier;
import fr.marelle.parcours.SuiviDossier.Decision;
import fr.marelle.parcours.SuiviService;
import fr.marelle.saisine.EtatSaisine;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What happened on a file, with or without a parcours; and what was decided. */
@Named
@RequestScoped
public class ParcoursSuiviView {

    @Inject
    private SuiviService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private UUID id;
    private String vue;
    private SuiviDossier suivi;

    public void charger() {
        suivi = isDecisions() ? service.decisions(id) : service.suivre(id);
    }

    public boolean isDecisions() {
        return "decisions".equals(vue);
    }

    /** Whether the reader may write in this file. */
    public boolean isModifiable() {
        return suivi.isModifiable();
    }

    /** Whether a parcours may be started before the EPS. */
    public boolean isAnticipable() {
        return !suivi.getSujet().isAccompagne() && utilisateur.peut(Droit.PARCOURS_OUVRIR);
    }

    /** What was decided, as a sentence. */
    public String phrase(Decision decision) {
        String precision = decision.trace().getPrecision();
        String fait = decision.trace().getFait();
        if (fait.equals("trace.saisine.repondue")) {
            return Messages.texte(fait, Messages.libelle(EtatSaisine.valueOf(precision)));
        }
        return Messages.texte(fait, precision == null ? "" : precision);
    }

    public SuiviDossier getSuivi() {
        return suivi;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getVue() {
        return vue;
    }

    public void setVue(String vue) {
        this.vue = vue;
    }
}
