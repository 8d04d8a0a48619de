package fr.marelle.tache.web;

import fr.marelle.geste.Issue;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.tache.TacheGesteService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The buttons of a list of tasks: native ones. That of a row bears the task it is of; that of the bar bears none, and is of those
 * that are ticked.
 */
@Named
@RequestScoped
public class TacheGestesView {

    /** Before the task whose row a day was typed in. */
    private static final String JUSQUAU = "jusquau.";

    @Inject
    private TacheGesteService service;

    @Inject
    private TacheListeView liste;

    @Inject
    private ExternalContext externe;

    /** View action, on postback: does what the pressed button says; nothing when none was. */
    public String agir() {
        Map<String, String> demande = externe.getRequestParameterMap();
        return Messages.tenter(() -> {
            if (demande.containsKey("faire")) {
                return conclure("faire", service::faire);
            }
            if (demande.containsKey("prendre")) {
                return conclure("prendre", service::prendre);
            }
            if (demande.containsKey("reporter")) {
                String champ = demande.get("reporter").isEmpty() ? "jusquau" : JUSQUAU + demande.get("reporter");
                return conclure("reporter", cles -> service.reporter(cles, champ, demande.get("saisie:" + champ)));
            }
            if (demande.containsKey("reprendre")) {
                service.reprendre(demande.get("reprendre"));
                Messages.succes("tache.reprise");
                return revenir();
            }
            if (demande.containsKey("defaire")) {
                service.defaire(Texte.uuid(demande.get("defaire")));
                Messages.succes("tache.defaite");
                return revenir();
            }
            return null;
        });
    }

    private String conclure(String bouton, Function<Collection<String>, Issue> geste) {
        String seule = externe.getRequestParameterMap().get(bouton);
        String[] cochees = externe.getRequestParameterValuesMap().get("choix");
        List<String> cles = !seule.isEmpty() ? List.of(seule) : cochees == null ? List.of() : List.of(cochees);
        if (cles.isEmpty()) {
            Messages.avertir(null, "tache.aucuneCochee");
            return null;
        }
        Issue issue = geste.apply(cles);
        Messages.annoncer(issue.faits() > 0, issue.geste(), issue.phrases());
        return revenir();
    }

    /** Whether that task is ticked on the page that is sent: shown again, it still is. */
    public boolean cochee(String cle) {
        String[] cochees = externe.getRequestParameterValuesMap().get("choix");
        return cochees != null && Arrays.asList(cochees).contains(cle);
    }

    /** What is wrong with the day typed in that row; empty when nothing is. */
    public String erreur(String cle) {
        return FacesContext.getCurrentInstance().getMessageList(champ(cle)).stream()
                .map(FacesMessage::getSummary)
                .collect(Collectors.joining(" "));
    }

    /** Identifier of the day of that row. */
    public String champ(String cle) {
        return "saisie:" + JUSQUAU + cle;
    }

    /** The day of that row: as typed when that was refused. */
    public String jusquau(String cle) {
        return externe.getRequestParameterMap().getOrDefault(champ(cle), liste.getJusquau());
    }

    private String revenir() {
        String adresse = liste.getAdresse();
        int suite = adresse.indexOf('?');
        return Redirection.vers(adresse.substring(0, suite)) + "&" + adresse.substring(suite + 1);
    }
}
