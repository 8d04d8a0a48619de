package fr.marelle.shared.web;

import fr.marelle.shared.IntrouvableException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A page number or a year in a URL; one that cannot be read does not exist. Without it the page would show an empty list. */
@FacesConverter("nombre")
public class NombreConverter implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext faces, UIComponent composant, String valeur) {
        try {
            return valeur == null || valeur.isBlank() ? null : Integer.valueOf(valeur.strip());
        } catch (NumberFormatException e) {
            throw new IntrouvableException();
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent composant, Integer valeur) {
        return valeur == null ? "" : valeur.toString();
    }
}
