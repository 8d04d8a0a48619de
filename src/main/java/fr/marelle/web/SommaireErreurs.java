package fr.marelle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the server has to say on this page: the errors, each with its field to link to, and the announcements. */
@Named("sommaire")
@RequestScoped
public class SommaireErreurs {

    /** @param champ client id of the field, null when the message belongs to none */
    public record Ligne(String champ, String texte, boolean avertissement) {}

    /** In the order of the page's fields as the rules reported them. */
    public List<Ligne> getErreurs() {
        return lignes(FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL);
    }

    public List<Ligne> getAnnonces() {
        return lignes(FacesMessage.SEVERITY_INFO, FacesMessage.SEVERITY_WARN);
    }

    private static List<Ligne> lignes(Severity moindre, Severity pire) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Ligne> lignes = new ArrayList<>();
        for (Iterator<String> champs = faces.getClientIdsWithMessages(); champs.hasNext(); ) {
            String champ = champs.next();
            for (FacesMessage m : faces.getMessageList(champ)) {
                if (m.getSeverity().compareTo(moindre) >= 0 && m.getSeverity().compareTo(pire) <= 0) {
                    m.rendered();
                    lignes.add(new Ligne(champ, m.getSummary(), m.getSeverity() == FacesMessage.SEVERITY_WARN));
                }
            }
        }
        return lignes;
    }
}
