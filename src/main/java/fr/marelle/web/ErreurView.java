package fr.marelle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The reference one may quote on the phone. */
@Named
@RequestScoped
public class ErreurView {

    @Inject
    private HttpServletRequest requete;

    /** Null when the error was not one of a page. */
    public String getReference() {
        return (String) requete.getAttribute(ErreursFaces.REFERENCE);
    }
}
