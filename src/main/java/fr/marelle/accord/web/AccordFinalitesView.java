package fr.marelle.accord.web;

import fr.marelle.accord.FinaliteService;
import fr.marelle.accord.FinaliteService.DuPre;
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

    private List<DuPre> pres;

    public void charger() {
        pres = service.lister();
    }

    public String verifier() {
        return Messages.tenter(() -> {
            Messages.succes("accord.verifies", service.verifier());
            return Redirection.vers("/accord/finalites");
        });
    }

    public List<DuPre> getPres() {
        return pres;
    }
}
