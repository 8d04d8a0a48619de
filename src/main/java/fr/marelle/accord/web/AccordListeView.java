package fr.marelle.accord.web;

import fr.marelle.accord.Echeance;
import fr.marelle.accord.EcheanceService;
import fr.marelle.accord.Finalite;
import fr.marelle.accord.Finalites;
import fr.marelle.accord.OppositionAttendue;
import fr.marelle.accord.OppositionDelaiService;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Accords that come to their end, and objections to figures that wait. */
@Named
@RequestScoped
public class AccordListeView {

    @Inject
    private EcheanceService service;

    @Inject
    private OppositionDelaiService delais;

    @Inject
    private Finalites finalites;

    @Inject
    private Clock horloge;

    private int numero = 1;
    private Page<Echeance> page;
    private List<OppositionAttendue> oppositions;

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

    /** Objections to figures that wait, for who decides of them; read once a request. */
    public List<OppositionAttendue> getOppositions() {
        if (oppositions == null) {
            oppositions = delais.aStatuer();
        }
        return oppositions;
    }

    /** The day one looks at them. */
    public LocalDate getJour() {
        return LocalDate.now(horloge);
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
