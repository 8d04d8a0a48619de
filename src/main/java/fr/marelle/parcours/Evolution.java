package fr.marelle.parcours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * "Évolution constatée" in one domain between two points de situation. It says what was seen, never why: no effect is claimed
 * (IPP 2016 measured none).
 *
 * @param domaine code of DOMAINE
 * @param avant null when the domain was not worked on then
 * @param apres null when it was not worked on since
 */
public record Evolution(String domaine, NiveauDomaine avant, NiveauDomaine apres, Sens sens) {

    /** By domain, between the first and the last of these; empty when there are not two. */
    static List<Evolution> constater(List<Evaluation> evaluations) {
        if (evaluations.size() < 2) {
            return List.of();
        }
        Comparator<Evaluation> ordre = Comparator.comparing(Evaluation::getLe).thenComparing(Evaluation::getOccasion);
        List<Evaluation> triees = evaluations.stream().sorted(ordre).toList();
        return entre(triees.get(0), triees.get(triees.size() - 1));
    }

    private static List<Evolution> entre(Evaluation debut, Evaluation fin) {
        Set<String> domaines = new TreeSet<>();
        debut.getLignes().forEach(l -> domaines.add(l.getDomaine()));
        fin.getLignes().forEach(l -> domaines.add(l.getDomaine()));
        List<Evolution> lignes = new ArrayList<>();
        for (String domaine : domaines) {
            NiveauDomaine avant = debut.niveau(domaine).orElse(null);
            NiveauDomaine apres = fin.niveau(domaine).orElse(null);
            Sens sens = avant == null || apres == null ? Sens.NON_COMPARABLE : avant.vers(apres);
            lignes.add(new Evolution(domaine, avant, apres, sens));
        }
        return lignes;
    }
}
