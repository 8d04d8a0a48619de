package fr.marelle.demonstration;

import fr.marelle.famille.Sexe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares of the children by PRE, sex and age, near those of the national survey (2021: IREV). */
final class Repartition {

    /** Weight of each of the nine PRE, about 55 children each when there are 500. */
    private static final double[] PRES = {1.24, 1.16, 0.9, 1.08, 0.92, 0.84, 1, 0.86, 1};

    /** Per cent of boys, of girls, and of children whose sex was not told. */
    private static final double[] SEXES = {58.2, 41.3, 0.5};

    /** Per cent aged 2–5, 6–10, 11–16, 17. */
    private static final double[] AGES = {14.6, 52.4, 31.5, 1.5};

    private static final int[][] BANDES = {{2, 5}, {6, 10}, {11, 16}, {17, 17}};

    /** Per cent of households that bring several children, so that 30 % of the children are brothers and sisters; some draws fall short. */
    private static final double FRATRIES = 17;

    private Repartition() {}

    /** How many children each PRE has; the sum is {@code total}. */
    static Map<String, Integer> parPre(int total) {
        Map<String, Integer> nombres = new LinkedHashMap<>();
        Map<String, Double> restes = new LinkedHashMap<>();
        for (int i = 0; i < PRES.length; i++) {
            double part = total * PRES[i] / PRES.length;
            String code = "PRE-%02d".formatted(i + 1);
            nombres.put(code, (int) part);
            restes.put(code, part - (int) part);
        }
        int manque = total - nombres.values().stream().mapToInt(n -> n).sum();
        restes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(manque)
                .forEach(e -> nombres.merge(e.getKey(), 1, Integer::sum));
        return nombres;
    }

    static Sexe sexe(Hasard hasard) {
        return new Sexe[] {Sexe.M, Sexe.F, Sexe.X}[hasard.selon(SEXES)];
    }

    /** Birth dates of the brothers and sisters of one household, eldest first; at most {@code reste} of them. */
    static List<LocalDate> fratrie(LocalDate jour, int reste, Hasard hasard) {
        int taille = hasard.chance(FRATRIES) ? 2 + hasard.selon(60, 30, 10) : 1;
        List<LocalDate> naissances = new ArrayList<>();
        for (int essai = 0; naissances.size() < Math.min(taille, reste) && essai < 40; essai++) {
            LocalDate nee = naissance(jour, hasard);
            if (naissances.stream().allMatch(n -> Math.abs(n.toEpochDay() - nee.toEpochDay()) > 300)) {
                naissances.add(nee);
            }
        }
        naissances.sort(null);
        return naissances;
    }

    private static LocalDate naissance(LocalDate jour, Hasard hasard) {
        int[] bande = BANDES[hasard.selon(AGES)];
        int age = hasard.entre(bande[0], bande[1]);
        return jour.minusYears(age).minusDays(hasard.entre(1, 360));
    }
}
