package fr.marelle.eps.web;

import fr.marelle.eps.DecisionService;
import fr.marelle.eps.PassageFiche;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One file before one meeting, and what was decided. */
@Named
@RequestScoped
public class EpsPassageView {

    @Inject
    private DecisionService decisions;

    private UUID id;
    private PassageFiche fiche;

    public void charger() {
        fiche = decisions.lire(id);
    }

    public PassageFiche getFiche() {
        return fiche;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
