package fr.marelle.masquage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How many complementary cells are hidden, against the fewest possible: tables of our own whose optimum is proved by trying
 * every smaller set of cells.
 */
class OptimumTest {

    private static final int SEUIL = 11;

    @Test
    void atMost15PerCentMoreCellsThanTheProvedOptimum() {
        int cachees = 0;
        int optimum = 0;
        for (long graine : new long[] {1, 2, 3, 4, 5, 6, 7, 8}) {
            Probleme probleme = table(graine);
            List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);
            assertThat(sure(probleme, cellules)).isTrue();
            int siennes = (int)
                    cellules.stream().filter(c -> c.isSecret() && !petite(c)).count();
            int moindre = optimum(probleme, cellules, siennes);
            cachees += siennes;
            optimum += moindre;
        }
        assertThat(optimum).isGreaterThan(20);
        assertThat(cachees / (double) optimum).as("%d for %d", cachees, optimum).isLessThanOrEqualTo(1.15);
    }

    /** Few small counts among big ones: the hardest to hide with few others. */
    private static Probleme table(long graine) {
        Random hasard = new Random(graine);
        Dimension un = Exemples.dimension("un", "a", "b", "c", "d");
        Dimension deux = Exemples.dimension("deux", "p", "q", "r", "s", "t");
        Probleme probleme = new Probleme(List.of(un, deux), SEUIL);
        probleme.parNombre();
        for (String ligne : un.feuilles()) {
            for (String colonne : deux.feuilles()) {
                boolean petit = hasard.nextInt(6) == 0;
                probleme.compter(List.of(ligne, colonne), petit ? 1 + hasard.nextInt(10) : 11 + hasard.nextInt(60));
            }
        }
        probleme.demander(Exemples.tableau("un", "deux"));
        return probleme;
    }

    private static boolean petite(Cellule cellule) {
        return cellule.effectif() > 0 && cellule.effectif() < SEUIL;
    }

    /** The least number of cells to hide besides the small ones, by trying every set smaller than {@code borne}. */
    private static int optimum(Probleme probleme, List<Cellule> cellules, int borne) {
        long petites = 0;
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < cellules.size(); i++) {
            if (petite(cellules.get(i))) {
                petites |= 1L << i;
            } else {
                candidates.add(i);
            }
        }
        List<Long> sommes = sommes(cellules);
        for (int taille = 0; taille < borne; taille++) {
            if (existe(probleme, cellules, petites, candidates, 0, taille, sommes)) {
                return taille;
            }
        }
        return borne;
    }

    /** Each row and column with its margin: hidden cells never stand alone in one. */
    private static List<Long> sommes(List<Cellule> cellules) {
        List<Long> sommes = new ArrayList<>();
        for (int dimension = 0; dimension < 2; dimension++) {
            int fixe = dimension;
            cellules.stream().map(c -> c.codes().get(fixe)).distinct().forEach(code -> {
                long masque = 0;
                for (int i = 0; i < cellules.size(); i++) {
                    if (cellules.get(i).codes().get(fixe).equals(code)) {
                        masque |= 1L << i;
                    }
                }
                sommes.add(masque);
            });
        }
        return sommes;
    }

    private static boolean existe(
            Probleme probleme,
            List<Cellule> cellules,
            long caches,
            List<Integer> candidates,
            int depuis,
            int reste,
            List<Long> sommes) {
        if (reste == 0) {
            return sommes.stream().noneMatch(s -> Long.bitCount(s & caches) == 1)
                    && sure(probleme, avec(cellules, caches));
        }
        for (int i = depuis; i <= candidates.size() - reste; i++) {
            long plus = caches | 1L << candidates.get(i);
            if (existe(probleme, cellules, plus, candidates, i + 1, reste - 1, sommes)) {
                return true;
            }
        }
        return false;
    }

    private static List<Cellule> avec(List<Cellule> cellules, long caches) {
        List<Cellule> vues = new ArrayList<>();
        for (int i = 0; i < cellules.size(); i++) {
            Cellule c = cellules.get(i);
            boolean cachee = (caches >> i & 1) == 1;
            vues.add(new Cellule(c.tableau(), c.codes(), c.effectif(), cachee ? Statut.SECRET : Statut.PUBLIE));
        }
        return vues;
    }

    private static boolean marge(Cellule cellule) {
        return cellule.codes().contains(Dimension.ENSEMBLE);
    }

    /** The rule of the engine, judged by the auditor: small counts seem to be anything from 1 to 11 (margins: 12), others two counts at least. */
    private static boolean sure(Probleme probleme, List<Cellule> cellules) {
        return new Auditeur(probleme.dimensions(), cellules)
                .intervalles(c -> petite(c) ? 0 : 1)
                .allMatch(i -> petite(i.cellule())
                        ? i.min() <= 1 + 1e-6 && i.max() >= SEUIL + (marge(i.cellule()) ? 1 : 0) - 1e-6
                        : !i.isRecalculable());
    }
}
