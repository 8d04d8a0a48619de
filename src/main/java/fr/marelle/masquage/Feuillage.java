package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The leaves of all dimensions crossed, and which of them each cell sums. */
final class Feuillage {

    private static final int MAXIMUM = 200_000;

    private final List<Dimension> dimensions;
    private final int[] pas;
    private final long[] effectifs;

    Feuillage(Probleme probleme) {
        dimensions = probleme.dimensions();
        pas = new int[dimensions.size()];
        int total = 1;
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            pas[i] = total;
            total = Math.multiplyExact(
                    total, Math.max(1, dimensions.get(i).feuilles().size()));
            if (total > MAXIMUM) {
                throw new IllegalArgumentException("More than " + MAXIMUM + " crossed leaves.");
            }
        }
        effectifs = new long[total];
        probleme.feuilles().forEach((codes, effectif) -> effectifs[rang(codes)] += effectif);
    }

    private int rang(List<String> codes) {
        int rang = 0;
        for (int i = 0; i < pas.length; i++) {
            int place = dimensions.get(i).feuilles().indexOf(codes.get(i));
            if (place < 0) {
                throw new IllegalArgumentException(
                        "No leaf " + codes.get(i) + " in " + dimensions.get(i).code());
            }
            rang += place * pas[i];
        }
        return rang;
    }

    int taille() {
        return effectifs.length;
    }

    long effectif(BitSet feuilles) {
        return feuilles.stream().mapToLong(f -> effectifs[f]).sum();
    }

    long effectif(int feuille) {
        return effectifs[feuille];
    }

    /** Ranks of the leaves under these codes, one a dimension. */
    BitSet sous(List<String> codes) {
        List<Integer> rangs = List.of(0);
        for (int i = 0; i < pas.length; i++) {
            BitSet noeud = dimensions.get(i).noeuds().get(codes.get(i));
            if (noeud == null) {
                throw new IllegalArgumentException(
                        "No code " + codes.get(i) + " in " + dimensions.get(i).code());
            }
            int largeur = pas[i];
            rangs = rangs.stream()
                    .flatMap(r -> noeud.stream().mapToObj(f -> r + f * largeur))
                    .toList();
        }
        BitSet feuilles = new BitSet();
        rangs.forEach(feuilles::set);
        return feuilles;
    }

    /** Every cell of a table: margins like others, {@link Dimension#ENSEMBLE} where it does not cross. */
    List<List<String>> cellules(Tableau tableau) {
        List<List<String>> cellules = List.of(List.of());
        for (Dimension dimension : dimensions) {
            List<String> choix = tableau.dimensions().contains(dimension.code())
                    ? List.copyOf(dimension.noeuds().keySet())
                    : List.of(Dimension.ENSEMBLE);
            cellules = cellules.stream()
                    .flatMap(debut -> choix.stream().map(code -> suivi(debut, code)))
                    .toList();
        }
        return cellules;
    }

    private static List<String> suivi(List<String> debut, String code) {
        List<String> cellule = new ArrayList<>(debut);
        cellule.add(code);
        return cellule;
    }

    /** Leaves that no cell tells apart, put together: {@code atomes[feuille]} is the rank of the atom. */
    int[] atomes(List<BitSet> cellules) {
        Map<Integer, List<Integer>> appartenances = new HashMap<>();
        for (int c = 0; c < cellules.size(); c++) {
            int rang = c;
            cellules.get(c).stream().forEach(f -> appartenances
                    .computeIfAbsent(f, k -> new ArrayList<>())
                    .add(rang));
        }
        Map<List<Integer>, Integer> rangs = new LinkedHashMap<>();
        int[] atomes = new int[taille()];
        for (int f = 0; f < atomes.length; f++) {
            atomes[f] = rangs.computeIfAbsent(appartenances.getOrDefault(f, List.of()), k -> rangs.size());
        }
        return atomes;
    }
}
