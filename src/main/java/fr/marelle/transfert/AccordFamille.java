package fr.marelle.transfert;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a family agreed that its file goes to another PRE: one holder of parental authority is enough when the others were
 * told or looked for, or must not be, and none is known to disagree (Code civil, art. 372-2), as for the other usual acts. Nobody answers for the
 * young adult. Whoever no longer holds authority no longer counts, and whoever came to hold it must be asked.
 *
 * @param positions what was said, by person
 */
record AccordFamille(Map<UUID, PositionFamille> positions) {

    /**
     * What is missing for the file to leave: the key of the sentence; empty when nothing is.
     *
     * @param titulaires who may sign on that day
     */
    Optional<String> manque(Collection<UUID> titulaires) {
        if (titulaires.isEmpty()) {
            return Optional.of("transfert.sansTitulaire");
        }
        if (titulaires.stream().anyMatch(t -> positions.get(t) == null)) {
            return Optional.of("transfert.titulaireOublie");
        }
        if (titulaires.stream().anyMatch(t -> positions.get(t) == PositionFamille.DESACCORD)) {
            return Optional.of("transfert.desaccord");
        }
        return titulaires.stream().anyMatch(t -> positions.get(t) == PositionFamille.ACCORD)
                ? Optional.empty()
                : Optional.of("transfert.sansAccord");
    }
}
