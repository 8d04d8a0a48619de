package fr.marelle.statistiques;

import fr.marelle.shared.Appelant;
import fr.marelle.shared.BusinessRuleException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Previews of this machine: one an account, forgotten after half an hour. Never stored: they tell of live counts. */
@ApplicationScoped
class Calculs {

    private static final Duration OUBLI = Duration.ofMinutes(30);

    /** More at once would starve the pages. */
    private static final int ENSEMBLE = 4;

    private final Map<UUID, Calcul> parCompte = new HashMap<>();

    @Inject
    private Appelant appelant;

    @Resource
    private ManagedExecutorService executeur;

    /** Starts it; the one this person had is given up. */
    synchronized void lancer(Calcul calcul) {
        Instant limite = Instant.now().minus(OUBLI);
        parCompte.values().stream().filter(c -> c.plusVieuxQue(limite)).forEach(Calcul::annuler);
        parCompte.values().removeIf(c -> c.plusVieuxQue(limite));
        Optional.ofNullable(parCompte.remove(appelant.getCompteId())).ifPresent(Calcul::annuler);
        if (parCompte.values().stream()
                        .filter(c -> c.getEtat() == EtatCalcul.EN_COURS)
                        .count()
                >= ENSEMBLE) {
            throw new BusinessRuleException(null, "statistiques.tropDeCalculs");
        }
        parCompte.put(appelant.getCompteId(), calcul);
        executeur.execute(calcul::executer);
    }

    /** The one this person asked for last. */
    synchronized Optional<Calcul> mien() {
        return Optional.ofNullable(parCompte.get(appelant.getCompteId()));
    }

    /** Forgets this person's, and gives it up. */
    synchronized void oublier() {
        Optional.ofNullable(parCompte.remove(appelant.getCompteId())).ifPresent(Calcul::annuler);
    }
}
