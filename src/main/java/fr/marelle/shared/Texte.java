package fr.marelle.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said of a typed text without knowing what it is for. */
public final class Texte {

    private static final DateTimeFormatter FRANCAISE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Sex, year, month, département (2A, 2B or digits), commune, order; then, optionally, the key; blanks, dots, dashes between. */
    private static final DateTimeFormatter EN_LETTRES = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private static final DateTimeFormatter LE_PREMIER =
            DateTimeFormatter.ofPattern("EEEE d'er' MMMM yyyy", Locale.FRENCH);

    private static final Pattern NIR = Pattern.compile("(?<![0-9])[1-478](?:_[0-9]){4}(?:(?:_[0-9]){2}|_2_[ABab])"
            .concat("(?:_[0-9]){6}(?:(?:_[0-9]){2})?(?![0-9])")
            .replace("_", "[\\s.\\-]{0,2}"));

    private Texte() {}

    /** Reads {@code 2026-11-22} or {@code 22/11/2026}, refusing 31/02. */
    public static LocalDate date(String valeur) {
        return valeur.indexOf('/') > 0 ? LocalDate.parse(valeur, FRANCAISE) : LocalDate.parse(valeur);
    }

    /** @return null when it is not a UUID */
    public static UUID uuid(String valeur) {
        try {
            return valeur == null ? null : UUID.fromString(valeur.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * A social security number typed in a text: 13 digits, or 15 whose key is right (97 minus the rest of the division
     * by 97; Corsica counts as 19 and 18). Months 01–12, 20–42 and 50–99 exist (INSEE).
     */
    public static boolean contientNir(String texte) {
        String lisible = Normalizer.normalize(texte, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        Matcher candidat = NIR.matcher(lisible);
        while (candidat.find()) {
            if (estNir(candidat.group().replaceAll("[^0-9ABab]", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean estNir(String chiffres) {
        int mois = Integer.parseInt(chiffres.substring(3, 5));
        if (!(mois >= 1 && mois <= 12 || mois >= 20 && mois <= 42 || mois >= 50)) {
            return false;
        }
        String corse = chiffres.toUpperCase(Locale.ROOT).replace("2A", "19").replace("2B", "18");
        long numero = Long.parseLong(corse.substring(0, 13));
        return corse.length() == 13 || 97 - numero % 97 == Long.parseLong(corse.substring(13));
    }

    /** « mardi 1er décembre 2026 », « mercredi 2 décembre 2026 ». */
    public static String enLettres(LocalDate jour) {
        return (jour.getDayOfMonth() == 1 ? LE_PREMIER : EN_LETTRES).format(jour);
    }

    /** « d’ » before a vowel, « de » before anything else: an h, which may be mute or not, included. */
    public static String de(String nom) {
        return aplati(nom).matches("([aeiou]|y[^aeiou]).*") ? "d’" + nom : "de " + nom;
    }

    /** Lower case, without accents, one blank between words: what two spellings of one name share. */
    public static String aplati(String texte) {
        String sansAccent = Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return sansAccent
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
