package fr.marelle.equipe.web;

import fr.marelle.equipe.AffectationService;
import fr.marelle.equipe.Equipe;
import fr.marelle.equipe.EquipeService;
import fr.marelle.equipe.ExclusionService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Who follows a child, who did, who must not. */
@Named
@RequestScoped
public class EquipeFicheView {

    private static final String PAGE = "/equipe/fiche";

    @Inject
    private EquipeService service;

    @Inject
    private AffectationService affectations;

    @Inject
    private ExclusionService exclusions;

    private UUID id;
    private Equipe equipe;

    public void charger() {
        equipe = service.lire(id);
    }

    public String retirer(UUID accesId) {
        return Messages.tenter(() -> {
            affectations.retirer(id, accesId);
            Messages.succes("equipe.retire");
            return Redirection.vers(PAGE, "id", id);
        });
    }

    public String lever(UUID exclusionId) {
        return Messages.tenter(() -> {
            exclusions.lever(id, exclusionId);
            Messages.succes("equipe.exclusionLevee");
            return Redirection.vers(PAGE, "id", id);
        });
    }

    public Equipe getEquipe() {
        return equipe;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
