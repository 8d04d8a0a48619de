package fr.marelle.famille.web;

import fr.marelle.famille.Famille;
import fr.marelle.famille.FamilleService;
import fr.marelle.famille.Responsable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** A child among its own. */
@Named
@RequestScoped
public class FamilleFicheView {

    @Inject
    private FamilleService familles;

    private UUID id;
    private Famille famille;

    public void charger() {
        famille = familles.lire(id);
    }

    /** Whether somebody who may sign must be noted before anything can be agreed to. */
    public boolean isSansSignataire() {
        return famille.modifiable()
                && famille.jour().isBefore(famille.enfant().getMajorite())
                && famille.getAdultes().stream().noneMatch(Famille.Adulte::isSignataire);
    }

    /** The first adult who may sign and may be called; null when there is none. */
    public Responsable getJoignable() {
        return famille.getAdultes().stream()
                .filter(Famille.Adulte::isSignataire)
                .map(a -> a.lien().getResponsable())
                .filter(r -> r.getTelephone() != null && !r.isNePasContacter())
                .findFirst()
                .orElse(null);
    }

    public Famille getFamille() {
        return famille;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
