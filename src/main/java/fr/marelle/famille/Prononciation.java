package fr.marelle.famille;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a word of a French name sounds, so that « Clémence » and « Clémance », « Thibault » and « Tibo » are one.
 *
 * <p>After Phonex (Frédéric Brouard, « Soundex, Soundex 2, Phonex et autres », SQLpro, 2004), without its last exchange of
 * letters that only resemble each other (p for t, b for f), which makes one of too many names, with the endings of French
 * that nobody hears, and with the Polish names of the mining basin as they are said there (« Lewandowski », « Szymanski »).
 */
final class Prononciation {

    private static final String VOYELLE = "[aeiou0-9]";

    /** In order: each works on what the ones before left. A digit stands for a sound that takes several letters to write. */
    private static final List<Regle> REGLES = List.of(
            new Regle("y", "i"),
            new Regle("ph", "f"),
            new Regle("gh", "gu"),
            new Regle("ch(?=[rl])", "k"),
            new Regle("w(?=sk)", ""),
            new Regle("tch|sch|ch|sh|sz|cz", "5"),
            new Regle("h", ""),
            new Regle("w", "v"),
            new Regle("gu(?=[ei])|qu|q", "k"),
            new Regle("sc(?=[ei])|c(?=[ei])", "s"),
            new Regle("ge(?=[ao])|g(?=[ei])", "j"),
            new Regle("(?:eau|au|o)l[tdx]$", "o"),
            new Regle("eau|au", "o"),
            new Regle("oua|oi", "2"),
            new Regle("ou", "3"),
            new Regle("(?:[ae]i|i)[nm](?![aeiounm])", "4"),
            new Regle("[aeo][nm](?![aeiounm])", "1"),
            new Regle("[ae]i", "e"),
            new Regle("oe|eu", "e"),
            new Regle("(?<=" + VOYELLE + ")s(?=" + VOYELLE + ")", "z"),
            new Regle("[cg]", "k"),
            new Regle("(.)\\1+", "$1"),
            new Regle("(?<=..)[estxdzp]+$", ""));

    private Prononciation() {}

    /** @param mot flattened; what comes back is no word, and only equal to what sounds the same */
    static String de(String mot) {
        String son = mot;
        for (Regle regle : REGLES) {
            son = regle.forme.matcher(son).replaceAll(regle.son);
        }
        return son;
    }

    private record Regle(Pattern forme, String son) {

        Regle(String forme, String son) {
            this(Pattern.compile(forme), son);
        }
    }
}
