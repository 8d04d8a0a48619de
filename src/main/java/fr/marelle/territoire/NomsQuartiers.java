package fr.marelle.territoire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of the quartiers by code, as a person reads them: they change with a decree, so they are read again once an hour. */
@Named("quartiers")
@ApplicationScoped
public class NomsQuartiers {

    private static final Duration DUREE = Duration.ofHours(1);

    @Inject
    private TerritoireRepository repository;

    @Inject
    private Clock horloge;

    private volatile Lecture derniere = new Lecture(Instant.MIN, Map.of());

    private record Lecture(Instant jusque, Map<String, String> noms) {}

    /** The name, or the code itself when it is unknown; null for null: to be determined. */
    public String nom(String code) {
        if (code == null) {
            return null;
        }
        return Quartier.HORS_QPV.equals(code)
                ? "hors quartier prioritaire"
                : lecture().noms().getOrDefault(code, code);
    }

    private Lecture lecture() {
        Instant maintenant = horloge.instant();
        Lecture lecture = derniere;
        if (maintenant.isAfter(lecture.jusque())) {
            lecture = new Lecture(
                    maintenant.plus(DUREE),
                    repository.noms().stream().collect(Collectors.toMap(n -> (String) n[0], n -> (String) n[1])));
            derniere = lecture;
        }
        return lecture;
    }
}
