package fr.marelle.famille.web;

import fr.marelle.famille.TriEnfants;
import java.util.List;
import java.util.Map;

/** The heads of the list of children that order it: one leads to its order, and when it has two, from one to the other. */
final class TetesEnfants {

    private static final Map<String, List<TriEnfants>> ORDRES = Map.of(
            "ENFANT", List.of(TriEnfants.NOM),
            "NAISSANCE", List.of(TriEnfants.JEUNES, TriEnfants.GRANDS),
            "ECOLE", List.of(TriEnfants.ECOLE),
            "DOSSIER", List.of(TriEnfants.RECENTS));

    private TetesEnfants() {}

    static boolean triable(String colonne) {
        return ORDRES.containsKey(colonne);
    }

    /** Code of the order that head leads to. */
    static String suivant(String colonne, TriEnfants actuel) {
        List<TriEnfants> siens = ORDRES.get(colonne);
        return siens.get((siens.indexOf(actuel) + 1) % siens.size()).name();
    }

    /** As aria-sort says it; null when the list is ordered by another column. */
    static String sens(String colonne, TriEnfants actuel) {
        if (!ORDRES.getOrDefault(colonne, List.of()).contains(actuel)) {
            return null;
        }
        return actuel == TriEnfants.JEUNES || actuel == TriEnfants.RECENTS ? "descending" : "ascending";
    }
}
