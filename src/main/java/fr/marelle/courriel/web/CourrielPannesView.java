package fr.marelle.courriel.web;

import fr.marelle.courriel.PanneService;
import fr.marelle.courriel.PanneService.Pannes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Messages that do not leave. */
@Named
@RequestScoped
public class CourrielPannesView {

    @Inject
    private PanneService service;

    private Pannes pannes;

    public Pannes getPannes() {
        if (pannes == null) {
            pannes = service.pannes();
        }
        return pannes;
    }
}
