package fr.marelle.famille.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The search box of every page. What was typed travels in the body of a POST, never in a URL: it is somebody's name. */
@Named
@RequestScoped
public class RechercheView {

    @Inject
    private HttpServletRequest requete;

    private String texte;

    @PostConstruct
    void lire() {
        texte = "POST".equals(requete.getMethod()) ? requete.getParameter("texte") : null;
    }

    /** Whether something was typed. */
    public boolean isFaite() {
        return texte != null && !texte.isBlank();
    }

    public String getTexte() {
        return texte;
    }
}
