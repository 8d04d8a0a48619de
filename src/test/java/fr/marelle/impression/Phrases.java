package fr.marelle.impression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text, as people read them, and how long a clear one is. */
public final class Phrases {

    /** Words a sentence, on average. */
    public static final double MOYENNE = 15;

    /** Words, for any of them. */
    public static final int LA_PLUS_LONGUE = 25;

    private Phrases() {}

    /** What is said in paragraphs and lists: titles, heads and boxes of tables are no sentences. */
    public static List<String> de(String xhtml) {
        List<String> phrases = new ArrayList<>();
        Matcher dit = Pattern.compile("<(p|li|m:geste)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL)
                .matcher(xhtml.replaceAll("\\{\\{[#^/]\\w+}}", " ").replaceAll("\\{\\{\\w+}}", "X"));
        while (dit.find()) {
            String texte = dit.group(2).replaceAll("<[^>]+>|&#160;|□", " ").replaceAll("\\s+", " ");
            for (String phrase : texte.strip().split("(?<=[.!?])\\s+")) {
                if (phrase.matches(".*[.!?]$")) {
                    phrases.add(phrase.strip());
                }
            }
        }
        return phrases;
    }

    public static int mots(String phrase) {
        return (int) Pattern.compile("[\\p{L}\\d’'@.-]*[\\p{L}\\d]")
                .matcher(phrase)
                .results()
                .count();
    }
}
