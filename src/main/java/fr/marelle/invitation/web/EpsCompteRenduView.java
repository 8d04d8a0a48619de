package fr.marelle.invitation.web;

import fr.marelle.impression.Papier;
import fr.marelle.invitation.CompteRenduService;
import fr.marelle.shared.web.Fichier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The minutes of a meeting, sent instead of a page: short unless they are asked for those bound by secrecy. */
@Named
@RequestScoped
public class EpsCompteRenduView {

    @Inject
    private CompteRenduService service;

    private UUID id;
    private String pour;

    public void charger() {
        Papier papier = PapierCompteRendu.imprimer(service.imprimer(id, !"lies".equals(pour)));
        Fichier.envoyer(papier.nom(), Fichier.PDF, papier.octets());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getPour() {
        return pour;
    }

    public void setPour(String pour) {
        this.pour = pour;
    }
}
