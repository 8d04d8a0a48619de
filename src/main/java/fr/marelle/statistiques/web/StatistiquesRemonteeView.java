package fr.marelle.statistiques.web;

import fr.marelle.shared.web.Fichier;
import fr.marelle.statistiques.Remontee;
import fr.marelle.statistiques.RemonteeLue;
import fr.marelle.statistiques.RemonteeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One remontée: exact counts, not to be passed on. */
@Named
@RequestScoped
public class StatistiquesRemonteeView {

    @Inject
    private RemonteeService remontees;

    private UUID id;
    private RemonteeLue lue;

    public void charger() {
        lue = remontees.lire(id);
    }

    public void telecharger() {
        String nom = "remontee-" + getRemontee().getPre().getCode() + "-"
                + getRemontee().getPeriode().code() + ".xlsx";
        Fichier.envoyer(nom, Fichier.XLSX, remontees.classeur(id));
    }

    /** Null until read: a postback looks at the page before. */
    public Remontee getRemontee() {
        return lue == null ? null : lue.remontee();
    }

    public String getDefinition() {
        return lue == null ? null : lue.getDefinition();
    }

    public RemonteeLue getLue() {
        return lue;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
