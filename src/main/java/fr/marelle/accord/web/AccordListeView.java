package fr.marelle.accord.web;

import fr.marelle.accord.Echeance;
import fr.marelle.accord.EcheanceService;
import fr.marelle.accord.Finalite;
import fr.marelle.accord.Finalites;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Accords that come to their end. */
@Named
@RequestScoped
public class AccordListeView {

    @Inject
    private EcheanceService service;

    @Inject
    private Finalites finalites;

    private int numero = 1;
    private Page<Echeance> page;

    public void charger() {
        page = service.lister(numero);
    }

    /** What the family knows it by. */
    public String objet(Echeance echeance) {
        return finalites.toutes().stream()
                .filter(f -> f.getOperation() == echeance.operation())
                .map(Finalite::getLibelle)
                .findFirst()
                .orElseThrow();
    }

    public Page<Echeance> getPage() {
        return page;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
