package fr.marelle.convention.web;

import fr.marelle.convention.DoublonService;
import fr.marelle.saisine.Saisine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the examination of a saisine offers to ask the other PRE. */
@Named
@RequestScoped
public class ConventionLienView {

    @Inject
    private DoublonService service;

    private Boolean offert;

    /** Asked once a request: the page examines one saisine. */
    public boolean offert(Saisine saisine) {
        if (offert == null) {
            offert = saisine.getEtat().isOuverte() && service.estOffert(saisine.getDossier());
        }
        return offert;
    }
}
