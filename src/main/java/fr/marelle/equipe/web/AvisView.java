package fr.marelle.equipe.web;

import fr.marelle.equipe.Avis;
import fr.marelle.equipe.AvisService;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one was told, on one's home page. */
@Named
@RequestScoped
public class AvisView {

    @Inject
    private AvisService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private List<Avis> avis;

    /** Asked of the database only when something waits. */
    public List<Avis> getAvis() {
        if (avis == null) {
            avis = utilisateur.isAverti() && utilisateur.peut(Droit.AVIS_RECEVOIR) ? service.nonLus() : List.of();
        }
        return avis;
    }

    /** Whether the number of a file leads to who consulted it. */
    public boolean isSuivies() {
        return utilisateur.peut(Droit.CONSULTATION_SUIVRE);
    }

    public String lire() {
        service.lire();
        return Redirection.vers("/accueil");
    }
}
