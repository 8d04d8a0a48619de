package fr.marelle.shared.web;

import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** An identifier in a URL; one that cannot be read does not exist. */
@FacesConverter("uuid")
public class UuidConverter implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent composant, String valeur) {
        UUID lu = Texte.uuid(valeur);
        if (lu == null) {
            throw new IntrouvableException();
        }
        return lu;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent composant, UUID valeur) {
        return valeur == null ? "" : valeur.toString();
    }
}
