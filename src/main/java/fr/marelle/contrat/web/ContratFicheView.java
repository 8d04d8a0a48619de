package fr.marelle.contrat.web;

import fr.marelle.contrat.Contrat;
import fr.marelle.contrat.ContratService;
import fr.marelle.contrat.ProgrammationAnnee;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One contract and the programmation of one of its years. */
@Named("contratFicheView")
@RequestScoped
public class ContratFicheView {

    @Inject
    private ContratService contrats;

    private UUID id;
    private Integer annee;
    private int numero = 1;
    private ProgrammationAnnee programmation;

    public void charger() {
        programmation = contrats.lire(id, annee, numero);
    }

    public Contrat getContrat() {
        return programmation.contrat();
    }

    public ProgrammationAnnee getProgrammation() {
        return programmation;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
