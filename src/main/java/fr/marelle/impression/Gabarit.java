package fr.marelle.impression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as XHTML with places to fill. <code>{{nom}}</code> is a value, always escaped; what stands between
 * <code>{{#noms}}</code> and <code>{{/noms}}</code> is repeated for each map of a list, and between <code>{{^nom}}</code> and
 * <code>{{/nom}}</code> written when there is no such value or the list is empty. Inside a repeated part all outer values hold.
 */
public final class Gabarit {

    private static final Pattern PLACE =
            Pattern.compile("\\{\\{([#^])(\\w+)}}(.*?)\\{\\{/\\2}}|\\{\\{(\\w+)}}", Pattern.DOTALL);

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final String texte;

    Gabarit(String texte) {
        this.texte = texte;
    }

    /** The template of that name beside that class. */
    public static Gabarit lire(Class<?> voisine, String nom) {
        try (InputStream flux = voisine.getResourceAsStream(nom)) {
            return new Gabarit(new String(flux.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param valeurs texts, days, and lists of maps like itself; a name that is not there, or null, writes nothing */
    public String remplir(Map<String, ?> valeurs) {
        return remplir(texte, new Portee(valeurs, null));
    }

    private record Portee(Map<String, ?> valeurs, Portee autour) {
        Object valeur(String nom) {
            return valeurs.containsKey(nom) || autour == null ? valeurs.get(nom) : autour.valeur(nom);
        }
    }

    private static String remplir(String texte, Portee portee) {
        return PLACE.matcher(texte)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(4) != null
                                ? echapper(portee.valeur(place.group(4)))
                                : partie(
                                        place.group(1).equals("#"),
                                        portee.valeur(place.group(2)),
                                        place.group(3),
                                        portee)));
    }

    private static String partie(boolean repetee, Object valeur, String texte, Portee portee) {
        List<?> lignes = valeur instanceof List<?> liste ? liste : valeur == null ? List.of() : List.of(Map.of());
        if (!repetee) {
            return lignes.isEmpty() ? remplir(texte, portee) : "";
        }
        StringBuilder ecrit = new StringBuilder();
        lignes.forEach(l -> ecrit.append(remplir(texte, new Portee(valeurs(l), portee))));
        return ecrit.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> valeurs(Object ligne) {
        return (Map<String, ?>) ligne;
    }

    /** What XML 1.0 cannot hold at all is left out. */
    private static String echapper(Object valeur) {
        String lisible = valeur instanceof LocalDate jour ? JOUR.format(jour) : Objects.toString(valeur, "");
        return lisible.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
