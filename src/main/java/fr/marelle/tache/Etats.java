package fr.marelle.tache;

import fr.marelle.parcours.EtatParcours;
import fr.marelle.saisine.EtatSaisine;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where the files within reach stand.
 *
 * @param saisines open ones
 * @param parcours open ones
 */
public record Etats(Map<EtatSaisine, Integer> saisines, Map<EtatParcours, Integer> parcours) {

    static Etats compter(List<Situation> situations) {
        Map<EtatSaisine, Integer> saisines = new EnumMap<>(EtatSaisine.class);
        Map<EtatParcours, Integer> parcours = new EnumMap<>(EtatParcours.class);
        Set<UUID> vus = new HashSet<>();
        for (Situation situation : situations) {
            if (situation.saisine() != null && vus.add(situation.saisine().id())) {
                saisines.merge(situation.saisine().etat(), 1, Integer::sum);
            }
            if (situation.parcours() != null && vus.add(situation.parcours().id())) {
                parcours.merge(situation.parcours().etat(), 1, Integer::sum);
            }
        }
        return new Etats(saisines, parcours);
    }

    public boolean isVide() {
        return saisines.isEmpty() && parcours.isEmpty();
    }
}
