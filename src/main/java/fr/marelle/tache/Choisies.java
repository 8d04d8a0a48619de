package fr.marelle.tache;

import java.util.Set;
import java.util.UUID;

/**
 * Which tasks somebody wants to see.
 *
 * @param regle null for all of them
 * @param compteId who is in charge; null for anybody
 * @param dossierId the file; null for any
 */
public record Choisies(FiltreTache filtre, Regle regle, UUID compteId, UUID dossierId) {

    /** The same, without asking for somebody who has nothing within reach. */
    Choisies parmi(Set<UUID> gens) {
        return compteId == null || gens.contains(compteId) ? this : new Choisies(filtre, regle, null, dossierId);
    }
}
