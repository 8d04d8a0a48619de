package fr.marelle.convention.web;

import fr.marelle.convention.DoublonService;
import fr.marelle.convention.RechercheDoublon;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Asks the PRE of a convention about the child of a saisine: nothing is searched before one presses the button. */
@Named
@RequestScoped
public class ConventionRechercheView {

    @Inject
    private DoublonService service;

    @Inject
    private ExternalContext externe;

    private UUID sur;
    private RechercheDoublon recherche;

    @PostConstruct
    void lireIdentifiant() {
        sur = Texte.uuid(externe.getRequestParameterMap().get("sur"));
    }

    /** Out of reach, there is no page. */
    public void charger() {
        getRecherche();
    }

    /** The answer is this very page: no address would bring it back without a search. */
    public String chercher() {
        return Messages.tenter(() -> {
            recherche = service.chercher(sur);
            return null;
        });
    }

    public RechercheDoublon getRecherche() {
        if (recherche == null) {
            recherche = service.preparer(sur);
        }
        return recherche;
    }

    public UUID getSur() {
        return sur;
    }
}
