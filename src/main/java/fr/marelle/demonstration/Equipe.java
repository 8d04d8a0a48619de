package fr.marelle.demonstration;

import java.util.List;
import java.util.UUID;

/** The team of one PRE, which takes new families in turn. */
final class Equipe {

    private final UUID pre;
    private final Calendrier calendrier;
    private final List<UUID> referents;
    private int tour;

    Equipe(UUID pre, Calendrier calendrier, List<UUID> referents) {
        this.pre = pre;
        this.calendrier = calendrier;
        this.referents = referents;
    }

    UUID pre() {
        return pre;
    }

    Calendrier calendrier() {
        return calendrier;
    }

    /** Whose turn it is, for a family of that many children. */
    UUID prochain(int enfants) {
        UUID referent = referents.get(tour % referents.size());
        tour += enfants == 1 ? 1 : 2;
        return referent;
    }
}
