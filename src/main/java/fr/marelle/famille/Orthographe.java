package fr.marelle.famille;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/**
 * By what a word of a name is found when it is misspelt: one letter too many, missing, replaced or swapped with its neighbour
 * (both words then share a form less one letter), or written as it sounds.
 */
final class Orthographe {

    /** Letters: « om » may be Tom; one letter alone is nothing but a beginning. */
    private static final int MINIMUM = 2;

    private static final int MAXIMUM = 60;
    private static final char SON = '~';
    private static final double MEME_SON = 0.06;

    /** Words that may have been meant by one. */
    private static final int VOISINS = 12;

    /** What is less like the word typed than the best one, by so much, is left out. */
    private static final double ECART = 0.25;

    private static final double PLANCHER = 0.55;

    private Orthographe() {}

    /** Whether {@code mot}, flattened, can be looked for under another spelling. */
    static boolean corrigeable(String mot) {
        return mot.length() >= MINIMUM && mot.length() <= MAXIMUM && mot.chars().allMatch(Character::isLetter);
    }

    /** Itself, itself less one letter, its sound. */
    static Set<String> cles(String mot) {
        Set<String> cles = IntStream.range(0, mot.length())
                .mapToObj(i -> new StringBuilder(mot).deleteCharAt(i).toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        cles.add(mot);
        cles.add(SON + Prononciation.de(mot));
        return cles;
    }

    /**
     * How much {@code connu} resembles what was typed, 0 to 1, and a little more when both sound the same: the greater of
     * Jaro–Winkler's measure, which heeds beginnings, and of the share of letters both have in the same order, which is fairer to
     * words of three letters (« Luo », « Lou »).
     */
    static double ressemblance(String tape, String connu) {
        double enOrdre = 2.0 * new LongestCommonSubsequence().apply(tape, connu) / (tape.length() + connu.length());
        return Math.max(new JaroWinklerSimilarity().apply(tape, connu), enOrdre)
                + (Prononciation.de(tape).equals(Prononciation.de(connu)) ? MEME_SON : 0);
    }

    /** Which of {@code connus} {@code tape} may stand for: the most like it first, none much less like it, at most twelve. */
    static List<String> meilleurs(String tape, Collection<String> connus) {
        double seuil = Math.max(
                PLANCHER,
                connus.stream().mapToDouble(c -> ressemblance(tape, c)).max().orElse(0) - ECART);
        return connus.stream()
                .filter(c -> ressemblance(tape, c) >= seuil)
                .sorted(Comparator.comparingDouble((String c) -> -ressemblance(tape, c))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(VOISINS)
                .toList();
    }
}
