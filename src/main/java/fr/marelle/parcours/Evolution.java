package fr.marelle.parcours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * "Évolution constatée" in one domain between two points de situation. It says what was seen, never why: no effect is claimed
 * (IPP 2016 measured none).
 *
 * @param domaine code of DOMAINE
 * @param avant the first level seen
 * @param apres the last one; null when the domain was worked on only once
 */
public record Evolution(String domaine, NiveauDomaine avant, NiveauDomaine apres, Sens sens) {

    /** In the order they were made. */
    static final Comparator<Evaluation> ORDRE =
            Comparator.comparing(Evaluation::getLe).thenComparing(Evaluation::getOccasion);

    /** By domain, between the first and the last of these points in which it was worked on; empty when there are not two. */
    static List<Evolution> constater(List<Evaluation> evaluations) {
        if (evaluations.size() < 2) {
            return List.of();
        }
        Map<String, List<NiveauDomaine>> niveaux = new TreeMap<>();
        evaluations.stream().sorted(ORDRE).forEach(e -> e.getLignes()
                .forEach(l -> niveaux.computeIfAbsent(l.getDomaine(), d -> new ArrayList<>())
                        .add(l.getNiveau())));
        return niveaux.entrySet().stream()
                .map(e -> entre(e.getKey(), e.getValue()))
                .toList();
    }

    private static Evolution entre(String domaine, List<NiveauDomaine> niveaux) {
        NiveauDomaine avant = niveaux.get(0);
        if (niveaux.size() == 1) {
            return new Evolution(domaine, avant, null, Sens.NON_COMPARABLE);
        }
        NiveauDomaine apres = niveaux.get(niveaux.size() - 1);
        return new Evolution(domaine, avant, apres, avant.vers(apres));
    }
}
