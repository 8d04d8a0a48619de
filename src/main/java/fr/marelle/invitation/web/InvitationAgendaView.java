package fr.marelle.invitation.web;

import fr.marelle.eps.CharteService;
import fr.marelle.invitation.DossierPresente;
import fr.marelle.invitation.Seance;
import fr.marelle.invitation.SeanceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The agenda of one meeting, for a guest. */
@Named
@RequestScoped
public class InvitationAgendaView {

    @Inject
    private SeanceService service;

    @Inject
    private CharteService charte;

    private UUID id;
    private Seance seance;
    private boolean charteDemandee;
    private List<DossierPresente> dossiers = List.of();

    /** Not invited, or no longer, there is no page. */
    public void charger() {
        seance = service.seance(id);
        dossiers = service.agenda(id);
        charteDemandee = charte.isASigner();
    }

    /** Whether she has not signed the charte of this school year yet. */
    public boolean isCharteDemandee() {
        return charteDemandee;
    }

    public Seance getSeance() {
        return seance;
    }

    public List<DossierPresente> getDossiers() {
        return dossiers;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
