package fr.marelle.saisine.web;

import fr.marelle.saisine.SaisineService;
import fr.marelle.saisine.SaisineSuivie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What a sender may know of her saisine. */
@Named
@RequestScoped
public class SaisineSuiviView {

    @Inject
    private SaisineService saisines;

    private UUID id;
    private SaisineSuivie saisine;

    public void charger() {
        saisine = saisines.suivie(id);
    }

    public SaisineSuivie getSaisine() {
        return saisine;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
