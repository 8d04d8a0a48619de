package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented populations, divided as those of a PRE are. */
final class Exemples {

    static final Dimension SEXE = dimension("sexe", "F", "M", "X");
    static final Dimension AGE = dimension("age", "02-05", "06-10", "11-16", "17+");

    private static final double[] SEXES = {41.3, 58.2, 0.5};
    private static final double[] AGES = {14.6, 52.4, 31.5, 1.5};

    private Exemples() {}

    static Dimension dimension(String code, String... feuilles) {
        return new Dimension(code, false, modalites(code, feuilles));
    }

    static Dimension sensible(String code, String... feuilles) {
        return new Dimension(code, true, modalites(code, feuilles));
    }

    private static List<Modalite> modalites(String code, String... feuilles) {
        List<Modalite> modalites = new ArrayList<>();
        Arrays.stream(feuilles).forEach(f -> modalites.add(new Modalite(code, code, f, Dimension.ENSEMBLE, f)));
        modalites.add(new Modalite(code, code, Dimension.ENSEMBLE, null, "Ensemble"));
        return modalites;
    }

    /** Q1 to Qn, HORS_QPV and INCONNU. */
    static Dimension quartiers(int nombre) {
        String[] codes = IntStream.rangeClosed(1, nombre + 2)
                .mapToObj(i -> i <= nombre ? "Q" + i : i == nombre + 1 ? "HORS_QPV" : "INCONNU")
                .toArray(String[]::new);
        return dimension("quartier", codes);
    }

    /** The three dimensions of a publication, with {@code enfants} fictitious children. */
    static Probleme population(int quartiers, int enfants, long graine) {
        Dimension quartier = quartiers(quartiers);
        Probleme probleme = new Probleme(List.of(quartier, SEXE, AGE), 11);
        Random hasard = new Random(graine);
        double[] poids = IntStream.range(0, quartiers + 2)
                .mapToDouble(i -> i == quartiers ? 3 : 0.3 + hasard.nextDouble())
                .toArray();
        for (int i = 0; i < enfants; i++) {
            probleme.compter(
                    List.of(tirer(quartier, poids, hasard), tirer(SEXE, SEXES, hasard), tirer(AGE, AGES, hasard)), 1);
        }
        return probleme;
    }

    private static String tirer(Dimension dimension, double[] poids, Random hasard) {
        double reste = hasard.nextDouble() * Arrays.stream(poids).sum();
        for (int i = 0; i < poids.length; i++) {
            reste -= poids[i];
            if (reste < 0) {
                return dimension.feuilles().get(i);
            }
        }
        return dimension.feuilles().get(poids.length - 1);
    }

    static Tableau tableau(String... dimensions) {
        return new Tableau(List.of(dimensions));
    }
}
