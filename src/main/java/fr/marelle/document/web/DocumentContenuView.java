package fr.marelle.document.web;

import fr.marelle.document.DocumentService;
import fr.marelle.document.Piece;
import fr.marelle.shared.web.Fichier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** A document itself, sent instead of a page. */
@Named
@RequestScoped
public class DocumentContenuView {

    @Inject
    private DocumentService service;

    private UUID id;

    public void charger() {
        Piece piece = service.sortir(id);
        Fichier.envoyer(piece.nom(), piece.type(), piece.octets());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
