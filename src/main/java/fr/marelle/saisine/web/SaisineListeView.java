package fr.marelle.saisine.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.saisine.DemandeConseil;
import fr.marelle.saisine.SaisineLigne;
import fr.marelle.saisine.SaisineService;
import fr.marelle.saisine.SaisineSuivie;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The team's saisines, or a school's own with their answers. */
@Named
@RequestScoped
public class SaisineListeView {

    @Inject
    private SaisineService saisines;

    @Inject
    private UtilisateurCourant utilisateur;

    private String vue;
    private int numero = 1;
    private Page<SaisineLigne> page;
    private Page<SaisineSuivie> suivies;
    private Page<DemandeConseil> conseils;

    public void charger() {
        if (isConseil()) {
            conseils = saisines.conseils(numero);
        } else if (isEquipe()) {
            page = isRepondues() ? saisines.repondues(numero) : saisines.enAttente(numero);
        } else {
            suivies = saisines.suivies(numero, Page.ECRAN);
        }
    }

    /** Whether the reader is of the team, who sees names, states and files. */
    public boolean isEquipe() {
        return utilisateur.peut(Droit.SAISINE_LIRE);
    }

    public boolean isStatue() {
        return utilisateur.peut(Droit.SAISINE_STATUER);
    }

    public boolean isRepondues() {
        return "repondues".equals(vue);
    }

    public boolean isConseil() {
        return "conseil".equals(vue);
    }

    public Page<SaisineLigne> getPage() {
        return page;
    }

    public Page<SaisineSuivie> getSuivies() {
        return suivies;
    }

    public Page<DemandeConseil> getConseils() {
        return conseils;
    }

    public String getVue() {
        return vue;
    }

    public void setVue(String vue) {
        this.vue = vue;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
