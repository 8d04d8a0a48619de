package fr.marelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request whose answer is an error page: what it carried is neither read nor taken for a form of that page. Reading it could
 * mean reading gigabytes, refused for that very reason.
 */
class SansCorps extends HttpServletRequestWrapper {

    SansCorps(HttpServletRequest requete) {
        super(requete);
    }

    @Override
    public String getParameter(String nom) {
        return null;
    }

    @Override
    public String[] getParameterValues(String nom) {
        return null; // as the interface wants it for a parameter that is not there
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
