package fr.marelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with a file that came without it: its draft saved as one types, or the form given up. A browser then sends the name
 * of the file as a text, which {@code h:inputFile} takes for a file; it asks for parts all the same.
 */
class SansFichier extends HttpServletRequestWrapper {

    /** The one name such a field has. */
    private static final String CHAMP = "saisie:fichier";

    SansFichier(HttpServletRequest requete) {
        super(requete);
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public String getParameter(String nom) {
        return CHAMP.equals(nom) ? null : super.getParameter(nom);
    }

    @Override
    public String[] getParameterValues(String nom) {
        return getParameterMap().get(nom);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parametres = new LinkedHashMap<>(super.getParameterMap());
        parametres.remove(CHAMP);
        return parametres;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
