package fr.marelle.invitation.web;

import fr.marelle.impression.Papier;
import fr.marelle.invitation.CompteRenduService;
import fr.marelle.shared.web.Fichier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The minutes of a meeting for a guest, sent instead of a page. */
@Named
@RequestScoped
public class InvitationCompteRenduView {

    @Inject
    private CompteRenduService service;

    private UUID id;

    public void charger() {
        Papier papier = PapierCompteRendu.imprimer(service.imprimerPourInvite(id));
        Fichier.envoyer(papier.nom(), Fichier.PDF, papier.octets());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
