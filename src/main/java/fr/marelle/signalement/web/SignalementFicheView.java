package fr.marelle.signalement.web;

import fr.marelle.signalement.SignalementLu;
import fr.marelle.signalement.SignalementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One danger reported. */
@Named
@RequestScoped
public class SignalementFicheView {

    @Inject
    private SignalementService service;

    private UUID id;
    private SignalementLu lu;

    public void charger() {
        lu = service.lire(id);
    }

    public SignalementLu getLu() {
        return lu;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
