package fr.marelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A form posted whole gets a new page, hence a new nonce: PrimeFaces would take the one the browser sends, and fail when a page
 * without its scripts sends none. Partial requests go on with the nonce of their page.
 */
class NonceRequete extends HttpServletRequestWrapper {

    static final String NONCE = "primefaces.nonce";

    private final String[] nonce = {
        Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
    };

    private NonceRequete(HttpServletRequest requete) {
        super(requete);
    }

    /** That request, with a nonce of its own when it is a form posted whole. */
    static HttpServletRequest autour(HttpServletRequest requete) {
        boolean entier = "POST".equals(requete.getMethod()) && requete.getHeader("Faces-Request") == null;
        return entier ? new NonceRequete(requete) : requete;
    }

    @Override
    public String getParameter(String nom) {
        return NONCE.equals(nom) ? nonce[0] : super.getParameter(nom);
    }

    @Override
    public String[] getParameterValues(String nom) {
        return NONCE.equals(nom) ? nonce.clone() : super.getParameterValues(nom);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parametres = new LinkedHashMap<>(super.getParameterMap());
        parametres.put(NONCE, nonce.clone());
        return parametres;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
