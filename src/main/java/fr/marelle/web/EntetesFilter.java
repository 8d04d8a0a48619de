package fr.marelle.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers of every answer (OWASP ASVS v5.0.0-3.4). The content security policy of pages is written by PrimeFaces, with its
 * nonce; whatever is no page gets the strictest one here. Declared first in web.xml.
 */
public class EntetesFilter implements Filter {

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
        if (Routes.droits(chemin).isEmpty()) {
            reponse.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        }
        suite.doFilter(req, rep);
    }
}
