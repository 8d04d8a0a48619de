package fr.marelle.statistiques.web;

import fr.marelle.statistiques.Apercu;
import fr.marelle.statistiques.StatistiquesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Counts of every PRE. */
@Named
@RequestScoped
public class StatistiquesApercuView {

    @Inject
    private StatistiquesService statistiques;

    private Apercu apercu;

    public void charger() {
        apercu = statistiques.apercu();
    }

    public Apercu getApercu() {
        return apercu;
    }

    /** A count, or the word that stands for a hidden one. */
    public String effectif(Long nombre) {
        return nombre == null ? "masqué" : nombre.toString();
    }
}
