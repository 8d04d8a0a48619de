package fr.marelle.equipe.web;

import fr.marelle.equipe.Avis;
import fr.marelle.equipe.AvisService;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What one was told, on one's home page. */
@Named
@RequestScoped
public class AvisView {

    @Inject
    private AvisService service;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private ExternalContext externe;

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

    /** Moment of the latest one shown. */
    public Instant getJusqua() {
        return getAvis().stream()
                .map(Avis::getCreeLe)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    public String lire() {
        service.lire(Instant.parse(externe.getRequestParameterMap().get("jusqua")));
        return Redirection.vers("/accueil");
    }
}
