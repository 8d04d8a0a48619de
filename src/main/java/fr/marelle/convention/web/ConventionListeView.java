package fr.marelle.convention.web;

import fr.marelle.convention.ConventionLigne;
import fr.marelle.convention.ConventionService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The conventions between the PRE of a DPD. */
@Named
@RequestScoped
public class ConventionListeView {

    @Inject
    private ConventionService service;

    private List<ConventionLigne> lignes;

    public String terminer(UUID id) {
        return Messages.tenter(() -> {
            service.terminer(id);
            Messages.succes("convention.terminee");
            return Redirection.vers("/convention/liste");
        });
    }

    public List<ConventionLigne> getLignes() {
        if (lignes == null) {
            lignes = service.lister();
        }
        return lignes;
    }
}
