package fr.marelle.accord.web;

import fr.marelle.accord.RemiseService;
import fr.marelle.impression.Papier;
import fr.marelle.shared.web.Fichier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The papers handed to a family, each sent instead of a page. */
@Named
@RequestScoped
public class AccordImpressionView {

    @Inject
    private RemiseService service;

    private UUID id;

    public void chargerNotice() {
        envoyer(PapiersAccord.notice(service.notice(id)));
    }

    public void chargerNoticeEnfant() {
        envoyer(PapiersAccord.noticeEnfant(service.notice(id)));
    }

    public void chargerVierge() {
        envoyer(PapiersAccord.vierge(service.vierge(id)));
    }

    private static void envoyer(Papier papier) {
        Fichier.envoyer(papier.nom(), Fichier.PDF, papier.octets());
    }

    /** Of the child. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
