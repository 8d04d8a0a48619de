package fr.marelle.masquage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small tables nobody would think of, told one after the other under thresholds that fall: zeros, ones, a single child, a
 * hierarchy or two. {@code -Dhasard.essais=3000} tries more of them.
 */
class HasardTest {

    static LongStream graines() {
        return LongStream.range(0, Integer.getInteger("hasard.essais", 120));
    }

    @ParameterizedTest
    @MethodSource("graines")
    void whateverIsAskedNothingHiddenIsTold(long graine) {
        Random hasard = new Random(graine * 7_919 + 17);
        List<Dimension> dimensions = dimensions(hasard);
        Map<List<String>, Long> comptes = comptes(dimensions, hasard);
        List<Cellule> dites = new ArrayList<>();
        Map<List<String>, Integer> promesses = new HashMap<>();
        List<List<Cellule>> faites = new ArrayList<>();
        List<Integer> seuils = new ArrayList<>();
        int seuil = 5 + hasard.nextInt(7);
        for (int publication = 0; publication < 1 + hasard.nextInt(3); publication++) {
            Probleme probleme = new Probleme(dimensions, seuil);
            comptes.forEach(probleme::compter);
            for (int i = 0; i < faites.size(); i++) {
                probleme.anterieur(faites.get(i), seuils.get(i));
            }
            tableaux(dimensions, hasard).forEach(probleme::demander);
            List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);
            int alors = seuil;
            assertThat(cellules).noneMatch(c -> !c.isSecret() && c.effectif() > 0 && c.effectif() < alors);
            cellules.stream().filter(Cellule::isSecret).forEach(c -> promesses.merge(c.codes(), alors, Math::max));
            dites.addAll(cellules);
            faites.add(cellules);
            seuils.add(seuil);
            seuil = Math.max(3, seuil - hasard.nextInt(4));
        }
        assertThat(new Auditeur(dimensions, dites).intervalles())
                .as("graine %d", graine)
                .noneMatch(i -> i.isRecalculable()
                        || i.isEtroit(promesses.get(i.cellule().codes())));
    }

    private static List<Dimension> dimensions(Random hasard) {
        List<Dimension> dimensions = new ArrayList<>();
        int nombre = 1 + hasard.nextInt(3);
        for (int d = 0; d < nombre; d++) {
            dimensions.add(hasard.nextInt(3) == 0 ? emboitee("d" + d, hasard) : plate("d" + d, hasard));
        }
        return dimensions;
    }

    private static Dimension plate(String code, Random hasard) {
        return Exemples.dimension(
                code,
                java.util.stream.IntStream.range(0, 1 + hasard.nextInt(4))
                        .mapToObj(i -> "m" + i)
                        .toArray(String[]::new));
    }

    /** Leaves under two codes; at times under two others as well, by another hierarchy. */
    private static Dimension emboitee(String code, Random hasard) {
        List<Modalite> modalites = new ArrayList<>();
        int hierarchies = 1 + hasard.nextInt(2);
        int feuilles = 3 + hasard.nextInt(2);
        for (int h = 0; h < hierarchies; h++) {
            for (int parent = 0; parent < 2; parent++) {
                modalites.add(new Modalite(code, "h" + h, "h" + h + "p" + parent, Dimension.ENSEMBLE, "parent"));
            }
            for (int f = 0; f < feuilles; f++) {
                int parent = f < 2 ? (f + h * (f % 2)) % 2 : hasard.nextInt(2);
                modalites.add(new Modalite(code, "h" + h, "m" + f, "h" + h + "p" + parent, "feuille"));
            }
            modalites.add(new Modalite(code, "h" + h, Dimension.ENSEMBLE, null, "Ensemble"));
        }
        return new Dimension(code, false, modalites);
    }

    private static Map<List<String>, Long> comptes(List<Dimension> dimensions, Random hasard) {
        List<List<String>> croisees = List.of(List.of());
        for (Dimension dimension : dimensions) {
            List<List<String>> suite = new ArrayList<>();
            for (List<String> debut : croisees) {
                for (String feuille : dimension.feuilles()) {
                    List<String> codes = new ArrayList<>(debut);
                    codes.add(feuille);
                    suite.add(codes);
                }
            }
            croisees = suite;
        }
        Map<List<String>, Long> comptes = new HashMap<>();
        int vides = hasard.nextInt(5);
        int petits = hasard.nextInt(6);
        croisees.forEach(codes -> {
            long effectif = hasard.nextInt(6) < petits ? hasard.nextInt(12) : hasard.nextInt(60);
            comptes.put(codes, hasard.nextInt(6) < vides ? 0 : effectif);
        });
        return comptes;
    }

    private static List<Tableau> tableaux(List<Dimension> dimensions, Random hasard) {
        List<Tableau> tableaux = new ArrayList<>();
        do {
            List<String> croisees = dimensions.stream()
                    .map(Dimension::code)
                    .filter(c -> hasard.nextInt(3) > 0)
                    .toList();
            if (!croisees.isEmpty()) {
                tableaux.add(new Tableau(croisees));
            }
        } while (tableaux.isEmpty() || hasard.nextInt(3) == 0);
        return tableaux;
    }
}
