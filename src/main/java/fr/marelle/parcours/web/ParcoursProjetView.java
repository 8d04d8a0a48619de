package fr.marelle.parcours.web;

import fr.marelle.impression.Papier;
import fr.marelle.parcours.ParcoursService;
import fr.marelle.shared.web.Fichier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The projet on paper, sent instead of a page. */
@Named
@RequestScoped
public class ParcoursProjetView {

    @Inject
    private ParcoursService service;

    @Inject
    private ListesParcoursView listes;

    private UUID id;

    public void charger() {
        Papier papier = new PapierProjet(listes::domaine, listes::typeAction).imprimer(service.imprimer(id));
        Fichier.envoyer(papier.nom(), Fichier.PDF, papier.octets());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
