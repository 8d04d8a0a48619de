package fr.marelle.shared.web;

import fr.marelle.shared.Horloge;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Shows a day ({@code 22/11/2026}) or a moment ({@code 22/11/2026 à 18 h 05}); forms bind texts, so nothing is read back. */
@FacesConverter("date")
public class DateConverter implements Converter<Temporal> {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à'\u00a0H\u00a0'h'\u00a0mm", Locale.FRENCH);

    @Override
    public Temporal getAsObject(FacesContext faces, UIComponent composant, String valeur) {
        throw new IllegalStateException("dates are typed as texts");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent composant, Temporal valeur) {
        if (valeur == null) {
            return "";
        }
        if (valeur instanceof Instant instant) {
            return MOMENT.format(instant.atZone(Horloge.PARIS));
        }
        return valeur instanceof LocalDateTime moment ? MOMENT.format(moment) : JOUR.format((LocalDate) valeur);
    }
}
