package fr.marelle.eps.web;

import fr.marelle.eps.CharteLue;
import fr.marelle.eps.CharteService;
import fr.marelle.impression.Papier;
import fr.marelle.shared.web.Fichier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The charte on paper, sent instead of a page: for members without an account. */
@Named
@RequestScoped
public class EpsChartePapierView {

    @Inject
    private CharteService service;

    public void charger() {
        CharteLue lue = service.lire();
        Papier papier = PapierCharte.imprimer(lue);
        Fichier.envoyer(papier.nom(), Fichier.PDF, papier.octets());
    }
}
