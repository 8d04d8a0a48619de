package fr.marelle.invitation.web;

import fr.marelle.invitation.FicheEps;
import fr.marelle.invitation.SeanceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One file of an agenda, for a guest. */
@Named
@RequestScoped
public class InvitationDossierView {

    @Inject
    private SeanceService service;

    private UUID id;
    private FicheEps fiche;

    /** Closed, withdrawn or without the family's accord, there is no page. */
    public void charger() {
        fiche = service.lire(id);
    }

    public FicheEps getFiche() {
        return fiche;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
