package fr.marelle.accord;

import fr.marelle.habilitation.Operation;
import java.util.List;

/**
 * Where a child's family stands today.
 *
 * @param explications one for each purpose
 * @param fiches every gesture, latest first
 */
public record AccordResume(List<Explication> explications, List<FicheAccord> fiches) {

    /** Why the accompaniment is not allowed today, when that is because somebody refused it or took the agreement back; null otherwise. */
    public Explication getRefus() {
        return explications.stream()
                .filter(e -> e.finalite().getOperation() == Operation.ACCOMPAGNER && e.cause() != null)
                .findFirst()
                .orElse(null);
    }
}
