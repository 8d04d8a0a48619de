package fr.marelle.accord.web;

import fr.marelle.accord.Finalite;
import fr.marelle.accord.FinaliteService;
import fr.marelle.accord.FinaliteService.Propre;
import fr.marelle.accord.OppositionDelaiService;
import fr.marelle.accord.OppositionDelaiService.Attente;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What each PRE asks of families. */
@Named
@RequestScoped
public class AccordFinalitesView {

    @Inject
    private FinaliteService service;

    @Inject
    private OppositionDelaiService delais;

    private List<Finalite> communes;
    private List<Propre> propres;
    private List<Attente> attentes;

    public void charger() {
        communes = service.communes();
        propres = service.propres();
        attentes = delais.attentes();
    }

    public String verifier() {
        return Messages.tenter(() -> {
            Messages.succes("accord.verifies", service.verifier());
            return Redirection.vers("/accord/finalites");
        });
    }

    public List<Finalite> getCommunes() {
        return communes;
    }

    public List<Attente> getAttentes() {
        return attentes;
    }

    public List<Propre> getPropres() {
        return propres;
    }
}
