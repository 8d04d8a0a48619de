package fr.marelle.invitation.web;

import fr.marelle.invitation.Seance;
import fr.marelle.invitation.SeanceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The meetings a guest is invited to. */
@Named
@RequestScoped
public class InvitationListeView {

    @Inject
    private SeanceService service;

    private List<Seance> seances = List.of();

    public void charger() {
        seances = service.seances();
    }

    public List<Seance> getSeances() {
        return seances;
    }
}
