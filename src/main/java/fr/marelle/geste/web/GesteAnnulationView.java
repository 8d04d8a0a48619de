package fr.marelle.geste.web;

import fr.marelle.geste.GesteService;
import fr.marelle.geste.Issue;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.shared.web.Retour;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Undoes the gesture a message tells of, and goes back to the page it stood on. A plain form: no page need be restored. */
@Named
@RequestScoped
public class GesteAnnulationView {

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
            return Retour.vers(requete.getParameter("retour"), Redirection.vers("/accueil"));
        });
    }
}
