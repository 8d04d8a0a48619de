package fr.marelle.famille.web;

import fr.marelle.famille.EnfantLigne;
import fr.marelle.famille.FamilleService;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Children of the perimeter, or those a search found. */
@Named
@RequestScoped
public class FamilleListeView {

    @Inject
    private FamilleService familles;

    @Inject
    private RechercheView recherche;

    private int numero = 1;
    private Page<EnfantLigne> page;

    /** Read when shown: a search comes here without a view action. */
    public Page<EnfantLigne> getPage() {
        if (page == null) {
            page = recherche.isFaite() ? familles.chercher(recherche.getTexte(), 1) : familles.lister(numero);
        }
        return page;
    }

    /** Whether a search found more than one page shows. */
    public boolean isTropNombreux() {
        return recherche.isFaite() && getPage().getPages() > 1;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
