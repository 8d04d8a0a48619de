package fr.marelle.accord;

import fr.marelle.famille.Autorite;
import fr.marelle.famille.AutoriteChangee;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Permission;
import fr.marelle.habilitation.Permissions;
import fr.marelle.shared.Intervalle;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores what the rule of accords says, each time one of its facts changes and in the same transaction. */
@Dependent
public class Recalcul {

    @Inject
    private AccordRepository accords;

    @Inject
    private Finalites finalites;

    @Inject
    private Permissions permissions;

    /** A holder of authority, or the birth date, has changed. */
    void surChangement(@Observes AutoriteChangee changement) {
        calculer(List.of(accords.enfant(changement.enfantId())));
    }

    /** Computes and stores, for these children, the days on which each operation is allowed. */
    public void calculer(Collection<Enfant> enfants) {
        Map<UUID, Map<Operation, List<Intervalle>>> resultats = resultats(enfants);
        for (Enfant enfant : enfants) {
            resultats
                    .get(enfant.getId())
                    .forEach((operation, jours) -> permissions.remplacer(enfant.getDossier(), operation, jours));
        }
    }

    /**
     * The rule on one child, without the database.
     *
     * @param autorites all that was ever held over the child
     * @param accordsDonnes all answers ever given for the child
     */
    public Map<Operation, List<Intervalle>> intervalles(
            Enfant enfant, Collection<Autorite> autorites, Collection<Accord> accordsDonnes) {
        Map<Operation, List<Intervalle>> jours = new EnumMap<>(Operation.class);
        for (Finalite finalite : finalites.toutes()) {
            if (finalite.getOperation() != null) {
                Faits faits = Faits.de(enfant, autorites, accordsDonnes, finalite.getCode());
                jours.put(finalite.getOperation(), new CalculPermissions(faits).intervalles());
            }
        }
        return jours;
    }

    /** Those of them for whom what is stored is not what the facts say. */
    List<Enfant> fausses(List<Enfant> enfants) {
        Map<UUID, Map<Operation, List<Intervalle>>> attendus = resultats(enfants);
        Map<UUID, List<Permission>> stockees =
                accords
                        .permissions(enfants.stream()
                                .map(e -> e.getDossier().getId())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Permission::getDossierId));
        return enfants.stream()
                .filter(e -> !egales(
                        attendus.get(e.getId()),
                        stockees.getOrDefault(e.getDossier().getId(), List.of())))
                .toList();
    }

    private static boolean egales(Map<Operation, List<Intervalle>> attendus, List<Permission> stockees) {
        return attendus.entrySet().stream().allMatch(a -> a.getValue().equals(jours(stockees, a.getKey())));
    }

    private static List<Intervalle> jours(List<Permission> permissions, Operation operation) {
        return permissions.stream()
                .filter(p -> p.getOperation() == operation)
                .map(Permission::getIntervalle)
                .sorted(Comparator.comparing(Intervalle::du))
                .toList();
    }

    private Map<UUID, Map<Operation, List<Intervalle>>> resultats(Collection<Enfant> enfants) {
        List<UUID> ids = enfants.stream().map(Enfant::getId).toList();
        Map<UUID, List<Autorite>> autorites = accords.autorites(ids).stream()
                .collect(Collectors.groupingBy(a -> a.getEnfant().getId()));
        Map<UUID, List<Accord>> donnes = accords.accords(ids).stream()
                .collect(Collectors.groupingBy(a -> a.getEnfant().getId()));
        return enfants.stream()
                .collect(Collectors.toMap(
                        Enfant::getId,
                        e -> intervalles(
                                e,
                                autorites.getOrDefault(e.getId(), List.of()),
                                donnes.getOrDefault(e.getId(), List.of()))));
    }
}
