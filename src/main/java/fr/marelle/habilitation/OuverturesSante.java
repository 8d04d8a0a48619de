package fr.marelle.habilitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where the health compartment is open, as it was last read, a minute at most: for what is offered to families. What is
 * read of a file is asked of the database each time ({@link Compartiments}).
 */
@ApplicationScoped
public class OuverturesSante {

    private static final Duration DUREE = Duration.ofMinutes(1);

    @Inject
    private RegistreSante registre;

    @Inject
    private Clock horloge;

    private volatile Lecture derniere = new Lecture(Instant.MIN, List.of());

    private record Lecture(Instant jusque, List<OuvertureSante> ouvertures) {}

    /** Whether that of this PRE is open on {@code jour}. */
    public boolean ouverte(UUID preId, LocalDate jour) {
        Instant maintenant = horloge.instant();
        Lecture lecture = derniere;
        if (maintenant.isAfter(lecture.jusque())) {
            lecture = new Lecture(maintenant.plus(DUREE), registre.toutes());
            derniere = lecture;
        }
        return lecture.ouvertures().stream().anyMatch(o -> o.getPreId().equals(preId) && o.vaut(jour));
    }

    /** Read again at the next request, on this server; on another, within the minute. */
    void oublier(@Observes(during = TransactionPhase.AFTER_SUCCESS) OuvertureSanteChangee changement) {
        derniere = new Lecture(Instant.MIN, List.of());
    }
}
