package fr.marelle.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Shows an enum constant by its label in the bundle. */
@FacesConverter("libelle")
public class LibelleConverter implements Converter<Enum<?>> {

    @Override
    public Enum<?> getAsObject(FacesContext faces, UIComponent composant, String valeur) {
        throw new IllegalStateException("choices are bound as texts");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent composant, Enum<?> valeur) {
        return valeur == null ? "" : Messages.libelle(valeur);
    }
}
