package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Mecanisme;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The cookie of a sign-in, given to the browser by a page. */
public final class CookieConnexion {

    private CookieConnexion() {}

    public static void deposer(String secret) {
        ExternalContext externe = FacesContext.getCurrentInstance().getExternalContext();
        Mecanisme.deposer(
                (HttpServletRequest) externe.getRequest(), (HttpServletResponse) externe.getResponse(), secret);
    }
}
