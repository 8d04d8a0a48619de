package fr.marelle.essai;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Misspells a name, by this rule: one fault a word; half of them by the ear (one of the exchanges of {@link #OREILLE} that the
 * word allows, accents gone), half by the hand (a letter forgotten, doubled, replaced by its neighbour on a French keyboard, or
 * swapped with the next), anywhere in the word, its first letter included. A word of two letters is left as it is.
 */
public final class Fautes {

    private static final List<String[]> OREILLE = List.of(
            new String[] {"ph", "f"},
            new String[] {"f(?!f)", "ph"},
            new String[] {"th", "t"},
            new String[] {"(?<=[aeiou])t(?=[aeo])", "th"},
            new String[] {"c(?=[ei])", "s"},
            new String[] {"qu", "k"},
            new String[] {"c(?=[aou])", "k"},
            new String[] {"k", "c"},
            new String[] {"y", "i"},
            new String[] {"i", "y"},
            new String[] {"eau", "o"},
            new String[] {"au", "o"},
            new String[] {"an(?=[^aeiouyn])", "en"},
            new String[] {"en(?=[^aeiouyn])", "an"},
            new String[] {"ai(?!n)", "e"},
            new String[] {"ll", "l"},
            new String[] {"(?<=[aeiou])l(?=[aeiou])", "ll"},
            new String[] {"nn", "n"},
            new String[] {"(?<=[aeiou])n(?=[aeiou])", "nn"},
            new String[] {"mm", "m"},
            new String[] {"tt", "t"},
            new String[] {"(?<=[^s])s$", ""},
            new String[] {"e$", ""},
            new String[] {"t$", "d"},
            new String[] {"d$", "t"},
            new String[] {"x$", ""},
            new String[] {"(?<![cps])h", ""},
            new String[] {"g(?=[ei])", "j"},
            new String[] {"w", "v"},
            new String[] {"z$", "s"});

    private static final List<String> CLAVIER = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");

    private final Random hasard;

    /** The same faults for the same seed. */
    public Fautes(long graine) {
        hasard = new Random(graine);
    }

    /** @param nom flattened, one or more words */
    public String dans(String nom) {
        List<String> mots = new ArrayList<>();
        for (String mot : nom.split(" ")) {
            mots.add(mot.length() < 3 ? mot : fauter(mot));
        }
        return String.join(" ", mots);
    }

    private String fauter(String mot) {
        List<String> entendus = OREILLE.stream()
                .map(r -> remplacer(mot, r))
                .filter(m -> !m.equals(mot))
                .toList();
        return hasard.nextBoolean() && !entendus.isEmpty() ? entendus.get(hasard.nextInt(entendus.size())) : taper(mot);
    }

    private static String remplacer(String mot, String[] regle) {
        return Pattern.compile(regle[0]).matcher(mot).replaceFirst(Matcher.quoteReplacement(regle[1]));
    }

    private String taper(String mot) {
        int ou = hasard.nextInt(mot.length());
        StringBuilder tape = new StringBuilder(mot);
        switch (hasard.nextInt(4)) {
            case 0 -> tape.deleteCharAt(ou);
            case 1 -> tape.insert(ou, mot.charAt(ou));
            case 2 -> tape.setCharAt(ou, voisine(mot.charAt(ou)));
            default -> {
                int suivante = Math.min(ou + 1, mot.length() - 1);
                tape.setCharAt(ou, mot.charAt(suivante));
                tape.setCharAt(suivante, mot.charAt(ou));
            }
        }
        return tape.toString();
    }

    private char voisine(char lettre) {
        for (String rangee : CLAVIER) {
            int i = rangee.indexOf(lettre);
            if (i >= 0) {
                return rangee.charAt(i == 0 || i < rangee.length() - 1 && hasard.nextBoolean() ? i + 1 : i - 1);
            }
        }
        return 'e';
    }
}
