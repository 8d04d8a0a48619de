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
import java.time.temporal.ChronoUnit;
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
    public long getJusqua() {
        return getAvis().stream()
                .map(Avis::getCreeLe)
                .mapToLong(c -> ChronoUnit.MICROS.between(Instant.EPOCH, c))
                .max()
                .orElse(0);
    }

    /** 0, which reads nothing, when what came back is no number. */
    private long micros() {
        String recu = externe.getRequestParameterMap().get("jusqua");
        return recu != null && recu.matches("\\d{1,17}") ? Long.parseLong(recu) : 0;
    }

    public String lire() {
        service.lire(Instant.EPOCH.plus(micros(), ChronoUnit.MICROS));
        return Redirection.vers("/accueil");
    }
}
