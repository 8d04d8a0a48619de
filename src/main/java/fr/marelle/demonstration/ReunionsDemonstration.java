package fr.marelle.demonstration;

import fr.marelle.demonstration.Calendrier.Seance;
import fr.marelle.eps.Institution;
import fr.marelle.eps.RepriseEps;
import fr.marelle.eps.Reunion;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meetings of the EPS: those held, with what they decided, and the next ones, with an agenda. */
@Dependent
class ReunionsDemonstration {

    private static final List<String[]> MEMBRES = Csv.lire("membres");

    @Inject
    private RepriseEps reprise;

    /** All meetings of one PRE, their agenda still open. */
    void planifier(Pre pre, Calendrier calendrier, Hasard hasard) {
        for (Seance seance : calendrier.seances()) {
            Reunion reunion = reprise.planifier(
                    seance.id(), pre, seance.le(), LocalTime.of(hasard.parmi(9, 14), 0), pre.getStructurePorteuse());
            for (String[] membre : MEMBRES) {
                boolean present = calendrier.passee(seance) && hasard.chance(Integer.parseInt(membre[2]));
                reprise.attendre(reunion, Institution.valueOf(membre[0]), membre[1], present);
            }
        }
    }

    /** Past meetings were held; the agenda of the next one is sent when it is near. */
    void tenir(Calendrier calendrier, Map<UUID, Reunion> reunions) {
        for (Seance seance : calendrier.seances()) {
            if (calendrier.passee(seance)) {
                reprise.tenir(reunions.get(seance.id()));
            } else if (seance.le().isBefore(calendrier.aujourdhui().plusDays(8))) {
                reprise.envoyer(reunions.get(seance.id()));
            }
        }
    }
}
