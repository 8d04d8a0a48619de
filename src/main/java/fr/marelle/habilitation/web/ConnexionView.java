package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Connexions;
import fr.marelle.habilitation.Mecanisme;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Signs in and out. */
@Named
@RequestScoped
public class ConnexionView {

    @Inject
    private Connexions connexions;

    @Inject
    private ExternalContext externe;

    private String identifiant;
    private String motDePasse;
    private String retour;

    public String connecter() {
        return Messages.tenter(() -> {
            String secret = connexions
                    .ouvrir(identifiant, motDePasse)
                    .orElseThrow(() -> new BusinessRuleException(null, "habilitation.identifiantsInconnus"));
            HttpServletRequest requete = (HttpServletRequest) externe.getRequest();
            if (requete.getSession(false) != null) {
                requete.getSession().invalidate();
            }
            Mecanisme.secret(requete).ifPresent(connexions::fermer);
            CookieConnexion.deposer(secret);
            return revenir();
        });
    }

    /** Where one wanted to go, when it is a page of this application. */
    private String revenir() {
        if (retour == null || !retour.matches("/[a-z].*")) {
            return Redirection.vers("/accueil");
        }
        try {
            externe.redirect(retour);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
        return "";
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    public String getRetour() {
        return retour;
    }

    public void setRetour(String retour) {
        this.retour = retour;
    }
}
