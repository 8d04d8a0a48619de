package fr.marelle.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers of every answer (OWASP ASVS v5.0.0-3.4). The content security policy of pages is written by PrimeFaces, with its
 * nonce; whatever is no page gets the strictest one here. Declared first in web.xml, for error pages too: the container
 * refuses some addresses before any filter.
 */
public class EntetesFilter implements Filter {

    private static final String POLITIQUE = "Content-Security-Policy";

    private static final String RESSOURCE = "/jakarta.faces.resource/";

    @Override
    public void doFilter(ServletRequest req, ServletResponse rep, FilterChain suite)
            throws IOException, ServletException {
        HttpServletRequest requete = (HttpServletRequest) req;
        HttpServletResponse reponse = (HttpServletResponse) rep;
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("Referrer-Policy", "same-origin");
        reponse.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        reponse.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        reponse.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        reponse.setHeader("X-Frame-Options", "DENY");
        if (requete.isSecure()) {
            reponse.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String chemin = requete.getRequestURI();
        if (!chemin.startsWith(RESSOURCE)) {
            reponse.setHeader("Cache-Control", "no-store");
        }
        reponse.setHeader(POLITIQUE, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        boolean erreur = req.getDispatcherType() == DispatcherType.ERROR;
        suite.doFilter(erreur ? new SansCorps(requete) : requete, new UnePolitique(reponse));
    }

    /** PrimeFaces adds the policy of a page: beside the strict one it would forbid the page its own style sheets. */
    private static final class UnePolitique extends HttpServletResponseWrapper {

        UnePolitique(HttpServletResponse reponse) {
            super(reponse);
        }

        @Override
        public void addHeader(String nom, String valeur) {
            if (POLITIQUE.equalsIgnoreCase(nom)) {
                setHeader(nom, valeur);
            } else {
                super.addHeader(nom, valeur);
            }
        }
    }
}
