package fr.marelle.nomenclature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lists as they were last read: labels change some times a year, every page shows some; they are read again after a minute. */
@ApplicationScoped
class ListesLues {

    private static final Duration DUREE = Duration.ofMinutes(1);

    @Inject
    private NomenclatureRepository repository;

    @Inject
    private Clock horloge;

    private volatile Lecture derniere = new Lecture(Instant.MIN, Map.of());

    private record Lecture(Instant jusque, Map<ListeNomenclature, Map<String, ItemNomenclature>> listes) {}

    /** By list, then by code, in the order of the list. */
    Map<ListeNomenclature, Map<String, ItemNomenclature>> listes() {
        Instant maintenant = horloge.instant();
        Lecture lecture = derniere;
        if (maintenant.isAfter(lecture.jusque())) {
            lecture = new Lecture(maintenant.plus(DUREE), lire());
            derniere = lecture;
        }
        return lecture.listes();
    }

    /** Read again at the next request, on this server; on another, within the minute. */
    void oublier(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListeChangee changement) {
        derniere = new Lecture(Instant.MIN, Map.of());
    }

    private Map<ListeNomenclature, Map<String, ItemNomenclature>> lire() {
        Map<ListeNomenclature, Map<String, ItemNomenclature>> listes = new EnumMap<>(ListeNomenclature.class);
        repository.tous().forEach(i -> listes.computeIfAbsent(i.getListe(), l -> new LinkedHashMap<>())
                .put(i.getCode(), i));
        return listes;
    }
}
