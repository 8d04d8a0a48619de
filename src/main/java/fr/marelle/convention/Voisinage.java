package fr.marelle.convention;

import fr.marelle.territoire.Pre;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The PRE that one PRE may ask today, and by which convention.
 *
 * @param pre the one that asks
 * @param conventions its own, in force
 */
record Voisinage(UUID pre, List<Convention> conventions) {

    boolean isEmpty() {
        return conventions.isEmpty();
    }

    /** By name, without the one that asks. */
    List<Pre> pres() {
        return conventions.stream()
                .flatMap(c -> c.getPres().stream())
                .filter(p -> !p.getId().equals(pre))
                .distinct()
                .sorted(Comparator.comparing(Pre::getNom))
                .toList();
    }

    Set<UUID> ids() {
        return pres().stream().map(Pre::getId).collect(Collectors.toSet());
    }

    /** One count for each convention: the search went through all of them, a child was found through that of its PRE. */
    List<RechercheComptee> compter(List<Homonyme> trouves, Instant maintenant) {
        return conventions.stream()
                .map(c -> new RechercheComptee(c.getId(), maintenant, (int) trouves.stream()
                        .filter(t ->
                                c.getPres().stream().anyMatch(p -> p.getId().equals(t.preId())))
                        .count()))
                .toList();
    }

    /** What is told of them. */
    List<Doublon> reveler(List<Homonyme> trouves, List<Interlocuteur> coordinations) {
        Map<UUID, Pre> parId = pres().stream().collect(Collectors.toMap(Pre::getId, Function.identity()));
        return trouves.stream()
                .map(t -> new Doublon(
                        t.nom(),
                        t.prenom(),
                        t.ne().annee(),
                        t.naissance() == null,
                        parId.get(t.preId()).getNom(),
                        coordinations.stream()
                                .filter(i -> i.preId().equals(t.preId()))
                                .toList()))
                .toList();
    }
}
