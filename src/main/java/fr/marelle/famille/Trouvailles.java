package fr.marelle.famille;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a search found, at most a screen of it.
 *
 * @param exacts found as typed: children by their own names first, then by an adult, a school
 * @param proches under another spelling, the most like what was typed first
 * @param adultes names of the adults of those found by one, by identifier of the child
 * @param autres whether there are more than are told
 * @param vide whether nothing could be looked for in what was typed
 */
public record Trouvailles(
        List<EnfantLigne> exacts, List<EnfantLigne> proches, Map<UUID, String> adultes, boolean autres, boolean vide) {

    public Trouvailles {
        exacts = List.copyOf(exacts);
        proches = List.copyOf(proches);
        adultes = Map.copyOf(adultes);
    }

    /** Nothing could be looked for. */
    public static Trouvailles sansObjet() {
        return new Trouvailles(List.of(), List.of(), Map.of(), false, true);
    }

    /** In the order in which they are told. */
    public List<EnfantLigne> getTous() {
        return Stream.concat(exacts.stream(), proches.stream()).toList();
    }

    public int getNombre() {
        return exacts.size() + proches.size();
    }
}
