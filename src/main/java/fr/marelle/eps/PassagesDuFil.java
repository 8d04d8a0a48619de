package fr.marelle.eps;

import fr.marelle.parcours.FaitsDuFil;
import fr.marelle.parcours.Jalon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The agendas a file stands on, or stood on without a decision: the thread tells them on the day of the meeting. */
@Dependent
public class PassagesDuFil implements FaitsDuFil {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    @Inject
    private EpsRepository eps;

    @Override
    public List<Jalon> du(UUID dossierId) {
        return eps.sansDecision(dossierId).stream().map(PassagesDuFil::jalon).toList();
    }

    private static Jalon jalon(Passage passage) {
        Reunion reunion = passage.getReunion();
        String fait = reunion.getEtat() == EtatReunion.TENUE ? "eps.filAjourne" : "eps.filInscrit";
        return new Jalon(
                passage.getId(),
                reunion.getLe(),
                passage.getCreeLe(),
                fait,
                List.of(JOUR.format(reunion.getLe())),
                null);
    }
}
