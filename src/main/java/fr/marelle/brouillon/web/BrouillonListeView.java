package fr.marelle.brouillon.web;

import fr.marelle.brouillon.Brouillon;
import fr.marelle.brouillon.BrouillonService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.shared.web.Retour;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One's own drafts: the latest on the home page, all of them on theirs. A draft names nobody there. */
@Named
@RequestScoped
public class BrouillonListeView {

    /** On the home page. */
    private static final int DERNIERS = 5;

    @Inject
    private BrouillonService service;

    @Inject
    private HttpServletRequest requete;

    private List<Commence> tous;

    /** A draft and what tells it from the others: its form and, when there are several of one form, which one it is, the first begun first. */
    public record Commence(Brouillon brouillon, String libelle) {}

    /** Latest first. */
    public List<Commence> getTous() {
        if (tous == null) {
            tous = nommer(service.miens());
        }
        return tous;
    }

    public List<Commence> getDerniers() {
        return getTous().subList(0, Math.min(DERNIERS, getTous().size()));
    }

    /** Whether the home page shows not all of them. */
    public boolean isSuite() {
        return getTous().size() > DERNIERS;
    }

    /** View action of a POST alone. */
    public String supprimer() {
        UUID id = Texte.uuid(requete.getParameter("supprimer"));
        if (id != null) {
            service.supprimer(id);
            Messages.succes("brouillon.supprime");
        }
        return Retour.vers(requete.getParameter("retour"), Redirection.vers("/accueil"));
    }

    private static List<Commence> nommer(List<Brouillon> brouillons) {
        Map<String, List<Brouillon>> parFormulaire = new HashMap<>();
        brouillons.stream()
                .sorted((un, autre) -> un.getCreeLe().compareTo(autre.getCreeLe()))
                .forEach(b -> parFormulaire
                        .computeIfAbsent(b.getFormulaire(), f -> new ArrayList<>())
                        .add(b));
        return brouillons.stream()
                .map(b -> new Commence(b, libelle(b, parFormulaire.get(b.getFormulaire()))))
                .toList();
    }

    private static String libelle(Brouillon brouillon, List<Brouillon> semblables) {
        String formulaire =
                Messages.texte("brouillon" + brouillon.getFormulaire().replace('/', '.'));
        return semblables.size() == 1 ? formulaire : formulaire + " n° " + (semblables.indexOf(brouillon) + 1);
    }
}
