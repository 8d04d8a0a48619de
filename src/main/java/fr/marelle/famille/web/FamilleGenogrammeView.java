package fr.marelle.famille.web;

import fr.marelle.famille.Famille;
import fr.marelle.famille.FamilleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** A family drawn, for one of its children. */
@Named
@RequestScoped
public class FamilleGenogrammeView {

    @Inject
    private FamilleService familles;

    private UUID id;
    private Famille famille;
    private Genogramme dessin;

    public void charger() {
        famille = familles.lire(id);
        dessin = new Genogramme(famille);
    }

    public Famille getFamille() {
        return famille;
    }

    public Genogramme getDessin() {
        return dessin;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
