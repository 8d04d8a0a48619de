package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Connexion;
import fr.marelle.habilitation.Connexions;
import fr.marelle.habilitation.Jeton;
import fr.marelle.habilitation.JetonService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One's own sessions and API tokens. A token's secret is shown by the answer to the button, once. */
@Named
@RequestScoped
public class CompteMoiView {

    @Inject
    private Connexions connexions;

    @Inject
    private JetonService jetons;

    @Inject
    private ExternalContext externe;

    private String libelle;
    private String secret;
    private List<Connexion> sessions;
    private List<Jeton> miens;

    /** Shows the page again, with the secret. */
    public String creerJeton() {
        return Messages.tenter(() -> {
            secret = jetons.creer(libelle);
            libelle = null;
            miens = null;
            return null;
        });
    }

    /** View action, on postback: revokes the token whose native button was pressed; null when none was. */
    public String revoquer() {
        UUID id = Texte.uuid(externe.getRequestParameterMap().get("revoquer"));
        return id == null
                ? null
                : Messages.tenter(() -> {
                    jetons.revoquer(id);
                    Messages.succes("habilitation.jetonRevoque");
                    return Redirection.vers("/compte/moi");
                });
    }

    public String fermerSessions() {
        connexions.fermerLesMiennes();
        externe.invalidateSession();
        return Redirection.vers("/connexion");
    }

    public List<Connexion> getSessions() {
        if (sessions == null) {
            sessions = connexions.lesMiennes();
        }
        return sessions;
    }

    public List<Jeton> getJetons() {
        if (miens == null) {
            miens = jetons.miens();
        }
        return miens;
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    /** Null but in the answer to the button. */
    public String getSecret() {
        return secret;
    }
}
