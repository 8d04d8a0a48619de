package fr.marelle.geste.web;

import fr.marelle.geste.GesteService;
import fr.marelle.geste.Issue;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Undoes the gesture a message tells of, and goes back to the page it stood on. A plain form: no page need be restored. */
@Named
@RequestScoped
public class GesteAnnulationView {

    /** A page of ours: nothing else is gone to. */
    private static final Pattern PAGE = Pattern.compile("/[a-z]{1,20}/[a-z]{1,20}");

    /** Codes and identifiers. */
    private static final Pattern SUITE = Pattern.compile("[\\w=&.,|%-]*");

    @Inject
    private GesteService service;

    @Inject
    private HttpServletRequest requete;

    /** Where the message stands. */
    public String getIci() {
        String chemin =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return requete.getQueryString() == null ? chemin : chemin + "?" + requete.getQueryString();
    }

    /** View action of a POST alone. */
    public String annuler() {
        return Messages.tenter(() -> {
            Issue issue = service.annuler(Texte.uuid(requete.getParameter("geste")));
            Messages.annoncer(issue.faits() > 0, issue.geste(), issue.phrases());
            return retour(requete.getParameter("retour"));
        });
    }

    private static String retour(String page) {
        String[] parties = page == null ? new String[] {""} : page.split("\\?", 2);
        if (!PAGE.matcher(parties[0]).matches()) {
            return Redirection.vers("/accueil");
        }
        boolean suite = parties.length > 1 && SUITE.matcher(parties[1]).matches();
        return Redirection.vers(parties[0]) + (suite ? "&" + parties[1] : "");
    }
}
