package fr.marelle.tache;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From the day a saisine was received to its first EPS, over the last twelve months.
 *
 * @param mediane days
 * @param longs how many took more than {@value #ATTENDU} days
 * @param nombre how many there are, at least 1
 */
public record Delais(long mediane, long longs, int nombre) {

    /** Days a saisine waits for its EPS on average (domain §1). */
    static final int ATTENDU = 20;

    /** How many a median needs: below, it would be the delay of one family or two. */
    private static final int ASSEZ = 5;

    /** Whether there are too few for a median to tell anything. */
    public boolean isPeu() {
        return nombre < ASSEZ;
    }

    /**
     * @param dates by saisine, the day it was received and that of its first EPS
     * @return null when no EPS answered any
     */
    static Delais de(List<Object[]> dates) {
        Map<Object, Long> parSaisine = new HashMap<>();
        dates.forEach(d -> parSaisine.put(d[0], ChronoUnit.DAYS.between((LocalDate) d[1], (LocalDate) d[2])));
        List<Long> jours = parSaisine.values().stream().sorted().toList();
        if (jours.isEmpty()) {
            return null;
        }
        int milieu = jours.size() / 2;
        long mediane = jours.size() % 2 == 1
                ? jours.get(milieu)
                : Math.round((jours.get(milieu - 1) + jours.get(milieu)) / 2.0);
        return new Delais(mediane, jours.stream().filter(j -> j > ATTENDU).count(), jours.size());
    }
}
