package fr.marelle.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The meetings of one PRE: those of nearly two years, about ten a year, and the next two. */
final class Calendrier {

    private static final int INTERVALLE = 35;
    private static final int PASSEES = 19;
    private static final int PROCHAINES = 2;

    private final List<Seance> seances = new ArrayList<>();
    private final Map<Seance, Integer> inscrits = new HashMap<>();
    private final Set<UUID> revus = new HashSet<>();
    private final LocalDate aujourdhui;

    /** One meeting. */
    record Seance(UUID id, LocalDate le) {}

    /** @param rang of the PRE, so that they do not all meet on one day */
    Calendrier(LocalDate aujourdhui, int rang, Hasard hasard) {
        this.aujourdhui = aujourdhui;
        LocalDate prochaine = aujourdhui.plusDays(4 + rang * 3 % 25);
        for (int i = -PASSEES; i < PROCHAINES; i++) {
            LocalDate le = Jours.ouvre(prochaine.plusDays((long) i * INTERVALLE));
            seances.add(new Seance(hasard.uuid(), le));
        }
    }

    List<Seance> seances() {
        return List.copyOf(seances);
    }

    LocalDate aujourdhui() {
        return aujourdhui;
    }

    boolean passee(Seance seance) {
        return seance.le().isBefore(aujourdhui);
    }

    /** The first one held from {@code jour} on; null when it is still to come. */
    Seance tenueDepuis(LocalDate jour) {
        return seances.stream()
                .filter(s -> passee(s) && !s.le().isBefore(jour))
                .findFirst()
                .orElse(null);
    }

    Seance derniere() {
        return seances.get(PASSEES - 1);
    }

    Seance prochaine() {
        return seances.stream().filter(s -> !passee(s)).findFirst().orElseThrow();
    }

    /** Whether nothing of that référent is reviewed at the next meeting yet. */
    boolean premier(UUID referent) {
        return revus.add(referent);
    }

    /** Next place on its agenda. */
    int place(Seance seance) {
        return inscrits.merge(seance, 1, Integer::sum);
    }

    int inscrits(Seance seance) {
        return inscrits.getOrDefault(seance, 0);
    }
}
