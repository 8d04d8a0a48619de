package fr.marelle.demonstration;

import fr.marelle.tache.RepriseTache;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each référent noted for herself of those she accompanies: one thing late, one for next week. */
@Dependent
class TachesDemonstration {

    private static final List<String> TEXTES = List.of(
            "Rappeler le collège pour l’inscription à l’aide aux devoirs.",
            "Porter à la famille le dossier d’inscription à la piscine.");

    /** Days from today. */
    private static final int[] ECHEANCES = {-4, 6};

    @Inject
    private RepriseTache reprise;

    void noter(List<Suivi> suivis, LocalDate jour, Hasard hasard) {
        Map<UUID, Integer> faites = new HashMap<>();
        for (Suivi suivi : suivis.stream().filter(TachesDemonstration::estSuivi).toList()) {
            int rang = faites.merge(suivi.referent(), 1, Integer::sum) - 1;
            if (rang < TEXTES.size()) {
                reprise.reprendre(
                        hasard.uuid(),
                        suivi.enfant().getDossier(),
                        suivi.referent(),
                        jour.plusDays(ECHEANCES[rang]),
                        TEXTES.get(rang));
            }
        }
    }

    private static boolean estSuivi(Suivi suivi) {
        Histoire histoire = suivi.episodes().get(suivi.episodes().size() - 1).histoire();
        return histoire.debutLe() != null && histoire.finLe() == null && histoire.retraitLe() == null;
    }
}
