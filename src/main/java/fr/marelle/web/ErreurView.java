package fr.marelle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The reference one may quote on the phone. */
@Named
@RequestScoped
public class ErreurView {

    @Inject
    private HttpServletRequest requete;

    /**
     * What is forbidden and what does not exist get one answer, status included. An injected context would be that of the page
     * that failed, already closed.
     */
    public void introuvable() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Whether what was sent was too long to be taken. */
    public boolean isTropLong() {
        return est(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** Whether too many people send files just now. */
    public boolean isEncombre() {
        return est(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private boolean est(int statut) {
        return Integer.valueOf(statut).equals(requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    /** Null when the error was not one of a page. */
    public String getReference() {
        return (String) requete.getAttribute(ErreursFaces.REFERENCE);
    }
}
