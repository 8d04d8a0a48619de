package fr.marelle.famille.web;

import fr.marelle.famille.RechercheService;
import fr.marelle.famille.Trouvailles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The first children found, told while one types: asked after every pause of the fingers, so it says no more than is looked at. */
@Named
@RequestScoped
public class FamilleTrouvesView {

    @Inject
    private RechercheService service;

    @Inject
    private RechercheView recherche;

    @Inject
    private HttpServletRequest requete;

    private Trouvailles trouvailles;

    /** Read when shown; whoever merely opens the page looks for nobody. */
    public Trouvailles getTrouvailles() {
        if (trouvailles == null) {
            trouvailles = recherche.isFaite() ? service.proposer(recherche.getTexte()) : Trouvailles.sansObjet();
        }
        return trouvailles;
    }

    /** Whether a task is noted for the child chosen; her page is opened otherwise. */
    public boolean isPourTache() {
        return "tache".equals(requete.getParameter("pour"));
    }
}
