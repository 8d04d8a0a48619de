package fr.marelle.equipe.web;

import fr.marelle.equipe.Charge;
import fr.marelle.equipe.PassationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What each person of the team carries. */
@Named
@RequestScoped
public class EquipeListeView {

    @Inject
    private PassationService service;

    private List<Charge> charges;

    public void charger() {
        charges = service.charges();
    }

    public List<Charge> getCharges() {
        return charges;
    }
}
