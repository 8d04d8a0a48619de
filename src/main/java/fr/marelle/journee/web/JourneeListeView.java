package fr.marelle.journee.web;

import fr.marelle.journee.JourneeLue;
import fr.marelle.journee.JourneeService;
import fr.marelle.journee.Pas;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** One's first day: its steps, and where one is. */
@Named
@RequestScoped
public class JourneeListeView {

    private static final String PAGE = "/journee/liste";

    @Inject
    private JourneeService service;

    @Inject
    private ExternalContext externe;

    private JourneeLue journee;

    /** View action, on postback: the step whose native button was pressed; null when none was. */
    public String basculer() {
        String presse = externe.getRequestParameterMap().get("basculer");
        return Arrays.stream(Pas.values())
                .filter(p -> p.name().equals(presse))
                .findFirst()
                .map(pas -> {
                    service.basculer(pas);
                    return Redirection.vers(PAGE);
                })
                .orElse(null);
    }

    public String ranger() {
        service.ranger(true);
        Messages.succes("journee.rangee");
        return Redirection.vers("/accueil");
    }

    public String sortir() {
        service.ranger(false);
        return Redirection.vers(PAGE);
    }

    public JourneeLue getJournee() {
        if (journee == null) {
            journee = service.lire();
        }
        return journee;
    }

    public boolean fait(Pas pas) {
        return getJournee().faits().contains(pas);
    }

    /** What to do at that step, in a sentence. */
    public String phrase(Pas pas) {
        return Messages.texte("PasDit." + pas.name());
    }

    /** The link to its page. */
    public String lien(Pas pas) {
        return Messages.libelle(pas);
    }
}
