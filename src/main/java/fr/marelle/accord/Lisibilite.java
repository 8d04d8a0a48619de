package fr.marelle.accord;

import java.util.Locale;
import java.util.stream.Stream;

/** Whether a family can read a text at once: the mean length of its sentences (GDPR art. 12.1, "clear and plain language"). */
final class Lisibilite {

    /** Words a sentence, on average, beyond which it is said to be too long. */
    static final int MAXIMUM = 15;

    private Lisibilite() {}

    /** Words a sentence, on average; 0 for a text without a word. A colon or a semicolon ends no sentence. */
    static double moyenne(String texte) {
        String[] phrases = texte.strip().split("(?<=[.!?…])\\s+");
        long mots = Stream.of(phrases).mapToLong(Lisibilite::mots).sum();
        return mots == 0 ? 0 : (double) mots / phrases.length;
    }

    private static long mots(String phrase) {
        return Stream.of(phrase.toLowerCase(Locale.FRENCH).split("[^\\p{L}\\p{N}]+"))
                .filter(m -> !m.isEmpty())
                .count();
    }
}
