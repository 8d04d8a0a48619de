package fr.marelle.tache;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one référent carries.
 *
 * @param enfants files she is in charge of that have something open
 * @param taches what awaits her
 * @param enRetard how much of it is late
 */
public record ChargeReferent(UUID compteId, String nom, int enfants, int taches, long enRetard) {

    /** The most charged first. */
    static List<ChargeReferent> compter(Guet.Vue vue) {
        Map<UUID, String> noms = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> dossiers = new LinkedHashMap<>();
        for (Situation situation : vue.situations()) {
            UUID compte = situation.charge().compteId();
            if (compte != null && (situation.saisine() != null || situation.parcours() != null)) {
                noms.put(compte, situation.charge().nom());
                dossiers.computeIfAbsent(compte, c -> new HashSet<>())
                        .add(situation.lieu().dossierId());
            }
        }
        Map<UUID, List<Attente>> siennes = vue.tableau().parPersonne(FiltreTache.EQUIPE);
        return dossiers.keySet().stream()
                .map(compte -> {
                    List<Attente> taches = siennes.getOrDefault(compte, List.of());
                    return new ChargeReferent(
                            compte,
                            noms.get(compte),
                            dossiers.get(compte).size(),
                            taches.size(),
                            taches.stream().filter(Attente::isEnRetard).count());
                })
                .sorted(Comparator.comparing(ChargeReferent::enfants).reversed().thenComparing(ChargeReferent::nom))
                .toList();
    }
}
