package fr.marelle.contrat.web;

import fr.marelle.contrat.ContratLigne;
import fr.marelle.contrat.ContratService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Both generations of the contrat de ville, with their years. */
@Named("contratListeView")
@RequestScoped
public class ContratListeView {

    @Inject
    private ContratService contrats;

    private List<ContratLigne> lignes;

    public void charger() {
        lignes = contrats.lister();
    }

    public List<ContratLigne> getLignes() {
        return lignes;
    }
}
