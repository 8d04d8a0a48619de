package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Connexions;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Chooses a password by a one-time link. */
@Named
@RequestScoped
public class MotDePasseView {

    @Inject
    private Connexions connexions;

    private String jeton;
    private String motDePasse;

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

    public void setJeton(String jeton) {
        this.jeton = jeton;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }
}
