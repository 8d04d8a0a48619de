package fr.marelle.web;

import fr.marelle.shared.web.MessageAnnulable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the server has to say on this page: the errors, each with its field to link to, and the announcements. */
@Named("sommaire")
@RequestScoped
public class SommaireErreurs {

    /**
     * @param champ client id of the field, null when the message belongs to none
     * @param libelle the field's label, null when it has none
     * @param geste by what what is told is undone; null when it cannot be
     */
    public record Ligne(String champ, String libelle, String texte, boolean avertissement, UUID geste) {}

    /** Those of no field first, then in the order of the page. */
    public List<Ligne> getErreurs() {
        return lignes(FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL);
    }

    public List<Ligne> getAnnonces() {
        return lignes(FacesMessage.SEVERITY_INFO, FacesMessage.SEVERITY_WARN);
    }

    private static List<Ligne> lignes(Severity moindre, Severity pire) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Ligne> lignes = new ArrayList<>();
        libelles(faces).forEach((champ, libelle) -> faces.getMessageList(champ).stream()
                .filter(m -> m.getSeverity().compareTo(moindre) >= 0
                        && m.getSeverity().compareTo(pire) <= 0)
                .forEach(m -> {
                    m.rendered();
                    boolean avertissement = m.getSeverity() == FacesMessage.SEVERITY_WARN;
                    lignes.add(new Ligne(champ, libelle, m.getSummary(), avertissement, geste(m)));
                }));
        return lignes;
    }

    private static UUID geste(FacesMessage message) {
        return message instanceof MessageAnnulable annulable ? annulable.getGeste() : null;
    }

    /** Label of each field that has messages; null, the page itself, comes first. */
    private static Map<String, String> libelles(FacesContext faces) {
        Set<String> champs = new LinkedHashSet<>();
        faces.getClientIdsWithMessages().forEachRemaining(champs::add);
        Map<String, String> libelles = new LinkedHashMap<>();
        if (champs.remove(null)) {
            libelles.put(null, null);
        }
        // the form alone: the page's own lists of messages ask this very question
        UIComponent formulaire = faces.getViewRoot().findComponent("saisie");
        if (!champs.isEmpty() && formulaire != null) {
            VisitContext visite = VisitContext.createVisitContext(faces, champs, Set.of(VisitHint.SKIP_UNRENDERED));
            formulaire.visitTree(visite, (contexte, champ) -> {
                libelles.put(champ.getClientId(faces), libelle(champ));
                return VisitResult.ACCEPT;
            });
        }
        champs.forEach(champ -> libelles.putIfAbsent(champ, null));
        return libelles;
    }

    private static String libelle(UIComponent champ) {
        return (String) champ.getAttributes().get("label");
    }
}
