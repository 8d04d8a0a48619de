package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Connexions;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Chooses a password by a one-time link. */
@Named
@RequestScoped
public class MotDePasseView {

    @Inject
    private Connexions connexions;

    @Inject
    private ExternalContext externe;

    private String jeton;
    private String motDePasse;

    /** From the request itself: whether there is a form is asked before the model is updated. */
    @PostConstruct
    void lireJeton() {
        jeton = externe.getRequestParameterMap().get("jeton");
    }

    public String choisir() {
        return Messages.tenter(() -> {
            connexions.choisirMotDePasse(jeton, motDePasse);
            Messages.succes("habilitation.motDePasseChoisi");
            return Redirection.vers("/connexion");
        });
    }

    /** Whether the link of this page would still do. */
    public boolean isValable() {
        return connexions.lienValable(jeton);
    }

    public String getJeton() {
        return jeton;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }
}
