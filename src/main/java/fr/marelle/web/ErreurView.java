package fr.marelle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The reference one may quote on the phone. */
@Named
@RequestScoped
public class ErreurView {

    @Inject
    private HttpServletRequest requete;

    @Inject
    private ExternalContext externe;

    /** What is forbidden and what does not exist get one answer, status included. */
    public void introuvable() {
        externe.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Null when the error was not one of a page. */
    public String getReference() {
        return (String) requete.getAttribute(ErreursFaces.REFERENCE);
    }
}
