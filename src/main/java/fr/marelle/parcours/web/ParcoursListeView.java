package fr.marelle.parcours.web;

import fr.marelle.parcours.FiltreParcours;
import fr.marelle.parcours.ParcoursLigne;
import fr.marelle.parcours.ParcoursService;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The parcours within reach: open, to be ratified, or ended. */
@Named
@RequestScoped
public class ParcoursListeView {

    @Inject
    private ParcoursService service;

    private String vue;
    private int numero = 1;
    private Page<ParcoursLigne> page;

    public void charger() {
        page = service.lister(filtre(), numero);
    }

    private FiltreParcours filtre() {
        return FiltreParcours.lire(vue);
    }

    public boolean isEnCours() {
        return filtre() == FiltreParcours.EN_COURS;
    }

    public boolean isARatifier() {
        return filtre() == FiltreParcours.A_RATIFIER;
    }

    public boolean isClos() {
        return filtre() == FiltreParcours.CLOS;
    }

    public Page<ParcoursLigne> getPage() {
        return page;
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
