package fr.marelle.statistiques.web;

import fr.marelle.statistiques.PublicationLigne;
import fr.marelle.statistiques.PublicationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Publications, latest first. */
@Named
@RequestScoped
public class StatistiquesListeView {

    @Inject
    private PublicationService publications;

    private List<PublicationLigne> lignes;

    public void charger() {
        lignes = publications.lister();
    }

    public List<PublicationLigne> getLignes() {
        return lignes;
    }
}
