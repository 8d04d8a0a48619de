package fr.marelle.accord;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which edition of each purpose is in force for whom. */
final class Editions {

    private Editions() {}

    /** In the order of the form, each in the latest edition of that PRE, or else of every PRE; {@code pre} null for the latter alone. */
    static List<Finalite> enVigueur(List<Finalite> editions, UUID pre) {
        Map<String, Finalite> parCode = new LinkedHashMap<>();
        editions.stream()
                .filter(f -> f.getPreId() == null || f.getPreId().equals(pre))
                .sorted(Comparator.comparing((Finalite f) -> f.getPreId() == null)
                        .thenComparing(Finalite::getEdition, Comparator.reverseOrder()))
                .forEach(f -> parCode.putIfAbsent(f.getCode(), f));
        return parCode.values().stream()
                .sorted(Comparator.comparing(Finalite::getOrdre))
                .toList();
    }

    /** Whether somebody's latest answer for some child is yes. */
    static boolean accordee(Finalite finalite, List<Accord> donnes) {
        Map<List<Object>, Accord> derniers = new HashMap<>();
        donnes.stream()
                .filter(a -> !a.isAnnule() && a.getFinalite().getCode().equals(finalite.getCode()))
                .sorted(Comparator.comparing(Accord::getEffectifLe).thenComparing(Accord::getCreeLe))
                .forEach(a -> derniers.put(Arrays.asList(a.getEnfant(), a.getResponsable()), a));
        return derniers.values().stream().anyMatch(a -> a.getReponse() == Reponse.ACCORDE);
    }

    /** Its number, from 1; numbers of one purpose are never the same, whatever the PRE. */
    static int prochaine(List<Finalite> editions, String code) {
        return 1
                + editions.stream()
                        .filter(f -> f.getCode().equals(code))
                        .mapToInt(Finalite::getEdition)
                        .max()
                        .orElse(0);
    }
}
