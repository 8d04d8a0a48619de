package fr.marelle.famille;

import fr.marelle.shared.Texte;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed in the search box, word by word: names in any order, a file's number, a school, a birth date
 * (« 4/3/2015 », « 04.03.15 ») or its month (« 03/2015 »).
 *
 * @param mots flattened; a date as year-month-day or year-month
 */
record Demande(List<String> mots) {

    /** Words beyond which nothing is gained. */
    private static final int MOTS = 6;

    private static final Pattern JOUR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern MOIS = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

    Demande {
        mots = List.copyOf(mots);
    }

    /** @param texte may be null or hold nothing to look for: then no word is left */
    static Demande lire(String texte) {
        return new Demande(Stream.of((texte == null ? "" : texte).strip().split("\\s+"))
                .flatMap(Demande::mots)
                .distinct()
                .limit(MOTS)
                .toList());
    }

    private static Stream<String> mots(String brut) {
        String date = date(brut);
        return date != null
                ? Stream.of(date)
                : Stream.of(Texte.aplati(brut).split(" ")).filter(m -> !m.isEmpty());
    }

    private static String date(String brut) {
        Matcher jour = JOUR.matcher(brut);
        if (jour.matches()) {
            int annee = Integer.parseInt(jour.group(3));
            try {
                return LocalDate.of(
                                annee < 100 ? 2000 + annee : annee,
                                Integer.parseInt(jour.group(2)),
                                Integer.parseInt(jour.group(1)))
                        .toString();
            } catch (DateTimeException e) {
                return null;
            }
        }
        Matcher mois = MOIS.matcher(brut);
        if (mois.matches()) {
            return String.format(Locale.ROOT, "%s-%02d", mois.group(2), Integer.parseInt(mois.group(1)));
        }
        return ISO.matcher(brut).matches() ? brut : null;
    }

    boolean vide() {
        return mots.isEmpty();
    }
}
