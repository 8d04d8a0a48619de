package fr.marelle.accord.web;

import fr.marelle.accord.AccordService;
import fr.marelle.accord.FicheLue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One fiche d'accord, as it is printed. */
@Named
@RequestScoped
public class AccordFicheView {

    @Inject
    private AccordService accords;

    private UUID id;
    private FicheLue lue;

    public void charger() {
        lue = accords.lire(id);
    }

    public FicheLue getLue() {
        return lue;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
