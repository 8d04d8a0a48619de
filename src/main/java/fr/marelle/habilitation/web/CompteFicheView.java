package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.CompteService;
import fr.marelle.habilitation.HabilitationLigne;
import fr.marelle.habilitation.RoleService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** One account. Its one-time link is shown by the answer to the button, once: it stands in no URL of this page. */
@Named
@RequestScoped
public class CompteFicheView {

    @Inject
    private CompteService comptes;

    @Inject
    private RoleService roles;

    @Inject
    private ExternalContext externe;

    private UUID id;
    private Compte compte;
    private List<HabilitationLigne> habilitations;
    private long sessions;
    private String lien;

    /** From the request itself: which buttons there are is asked before the model is updated. */
    @PostConstruct
    void lireIdentifiant() {
        id = Texte.uuid(externe.getRequestParameterMap().get("id"));
    }

    public void charger() {
        compte = comptes.lire(id);
        habilitations = comptes.habilitations(id);
        sessions = comptes.sessions(id);
    }

    /** Shows the page again, with the link. */
    public String donnerLien() {
        return Messages.tenter(() -> {
            HttpServletRequest requete = (HttpServletRequest) externe.getRequest();
            String racine = requete.getRequestURL().toString().replaceFirst("/compte/fiche$", "");
            lien = racine + "/motdepasse?jeton=" + comptes.donnerLien(id);
            return null;
        });
    }

    public String terminer(UUID habilitation) {
        return Messages.tenter(() -> {
            roles.terminer(id, habilitation);
            Messages.succes("habilitation.roleTermine");
            return Redirection.vers("/compte/fiche", "id", id);
        });
    }

    public String deconnecter() {
        return Messages.tenter(() -> {
            comptes.deconnecter(id);
            Messages.succes("habilitation.deconnecte");
            return Redirection.vers("/compte/fiche", "id", id);
        });
    }

    public String fermer() {
        return Messages.tenter(() -> {
            comptes.fermer(id);
            Messages.succes("habilitation.compteEstFerme");
            return Redirection.vers("/compte/fiche", "id", id);
        });
    }

    public Compte getCompte() {
        if (compte == null) {
            charger();
        }
        return compte;
    }

    public List<HabilitationLigne> getHabilitations() {
        return habilitations;
    }

    public long getSessions() {
        return sessions;
    }

    /** Null but in the answer to the button. */
    public String getLien() {
        return lien;
    }

    public UUID getId() {
        return id;
    }
}
