package fr.marelle.tache.web;

import fr.marelle.courriel.AbonnementService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.tache.ResumeService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether one wants, each weekday morning, to be told by e-mail how much awaits. */
@Named
@RequestScoped
public class TacheCourrielView {

    private static final String PAGE = "/tache/courriel";

    @Inject
    private AbonnementService abonnements;

    @Inject
    private ResumeService resumes;

    private String actuelle;
    private String adresse;

    @PostConstruct
    void lire() {
        actuelle = abonnements.adresse();
        adresse = actuelle;
    }

    public String abonner() {
        return Messages.tenter(() -> {
            abonnements.abonner(adresse);
            Messages.succes("courriel.abonne");
            return Redirection.vers(PAGE);
        });
    }

    public String desabonner() {
        abonnements.desabonner();
        Messages.succes("courriel.desabonne");
        return Redirection.vers(PAGE);
    }

    public String essayer() {
        Messages.succes(resumes.essayer() ? "courriel.essai" : "courriel.rien");
        return Redirection.vers(PAGE);
    }

    public boolean isOuvert() {
        return abonnements.ouvert();
    }

    public boolean isAbonne() {
        return actuelle != null;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }
}
