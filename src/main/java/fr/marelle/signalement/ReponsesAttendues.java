package fr.marelle.signalement;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The dangers reported that await a reply, for their author and the coordination; nothing of them for anybody else. */
@Dependent
public class ReponsesAttendues {

    @Inject
    private SignalementRepository repository;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Those the current person may read; none when she may report nothing. */
    public List<SignalementLu> siennes() {
        return utilisateur.peut(Droit.SIGNALEMENT_FAIRE)
                ? repository.attendus(Lecteur.de(utilisateur, LocalDate.now(horloge)))
                : List.of();
    }
}
