package fr.marelle.document.web;

import fr.marelle.document.DocumentService;
import fr.marelle.document.ListeDocuments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The documents of a file. */
@Named
@RequestScoped
public class DocumentListeView {

    @Inject
    private DocumentService service;

    private UUID id;
    private int numero;
    private ListeDocuments liste;

    public void charger() {
        liste = service.lister(id, numero);
    }

    public ListeDocuments getListe() {
        return liste;
    }

    /** Of the file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
