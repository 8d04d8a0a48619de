package fr.marelle.famille.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The search box of every page. What was typed travels in the body of a POST, never in a URL: it is somebody's name. */
@Named
@RequestScoped
public class RechercheView {

    private String texte;

    /** Shows the list at once, without the redirect that would need the text in the URL. */
    public String chercher() {
        return "/famille/liste";
    }

    /** Whether something was typed. */
    public boolean isFaite() {
        return texte != null && !texte.isBlank();
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
