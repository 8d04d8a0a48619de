package fr.marelle.consultation.web;

import fr.marelle.consultation.ConsultationService;
import fr.marelle.consultation.ConsultationsDossier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Who looked at one file. */
@Named
@RequestScoped
public class ConsultationDossierView {

    @Inject
    private ConsultationService service;

    private UUID id;
    private int numero;
    private ConsultationsDossier lues;

    public void charger() {
        lues = service.duDossier(id, numero);
    }

    public ConsultationsDossier getLues() {
        return lues;
    }

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
