package fr.marelle.mesure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every answer of one phase: what was asked, when, how long it took, whether it was what it should be. */
final class Releve {

    /** @param le milliseconds since 1970; {@code duree} milliseconds */
    record Reponse(Acte acte, long le, int duree, boolean juste) {}

    private final Queue<Reponse> reponses = new ConcurrentLinkedQueue<>();

    void noter(Acte acte, long le, int duree, boolean juste) {
        reponses.add(new Reponse(acte, le, duree, juste));
    }

    List<Reponse> toutes() {
        return List.copyOf(reponses);
    }

    /** Durations of the right answers, sorted. */
    Map<Acte, int[]> durees() {
        Map<Acte, int[]> durees = new EnumMap<>(Acte.class);
        for (Acte acte : Acte.values()) {
            durees.put(
                    acte,
                    reponses.stream()
                            .filter(r -> r.acte() == acte && r.juste())
                            .mapToInt(Reponse::duree)
                            .sorted()
                            .toArray());
        }
        return durees;
    }

    long fautes() {
        return reponses.stream().filter(r -> !r.juste()).count();
    }

    /** Nearest rank; NaN when there is nothing. */
    static double centile(int[] triees, int centieme) {
        return triees.length == 0
                ? Double.NaN
                : triees[Math.max(0, (int) Math.ceil(triees.length * centieme / 100.0) - 1)];
    }
}
