package fr.marelle.vue;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Filters, columns and order of a list, as an address carries them: names and codes, never a word somebody typed.
 *
 * @param valeurs by name; several of one name are joined by a comma
 */
public record Parametres(SortedMap<String, String> valeurs) {

    /** Stands for a value that is no code: no filter has it, and so it is told. */
    public static final String ILLISIBLE = "ILLISIBLE";

    public static final Parametres AUCUN = new Parametres(new TreeMap<>());

    private static final Pattern NOM = Pattern.compile("[a-z]{2,12}");
    private static final Pattern VALEUR = Pattern.compile("[A-Za-z0-9_-]{1,40}(,[A-Za-z0-9_-]{1,40}){0,15}");

    /** Longest of all that is kept, in characters. */
    static final int LONGUEUR = 1_000;

    /** Of the address, and not of the view. */
    private static final String PAGE = "page";

    private static final String PANNEAU = "regler";

    public Parametres {
        valeurs = new TreeMap<>(valeurs);
    }

    /** Those of a request, in which empty ones mean nothing. */
    public static Parametres lire(Map<String, String[]> demande) {
        SortedMap<String, String> valeurs = new TreeMap<>();
        demande.forEach((nom, lues) -> {
            String valeur = Stream.of(lues)
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .collect(Collectors.joining(","));
            if (garde(nom) && !valeur.isEmpty()) {
                valeurs.put(nom, VALEUR.matcher(valeur).matches() ? valeur : ILLISIBLE);
            }
        });
        return new Parametres(valeurs);
    }

    /** Those of {@link #getRequete} or {@link #getMot}; anything else is left out. */
    public static Parametres lire(String requete) {
        if (requete == null) {
            return AUCUN;
        }
        return lire(Stream.of(requete.split("[&~]"))
                .map(p -> p.split("[=.]", 2))
                .filter(p -> p.length == 2)
                .collect(Collectors.toMap(p -> p[0], p -> new String[] {p[1]}, (un, autre) -> un)));
    }

    private static boolean garde(String nom) {
        return NOM.matcher(nom).matches() && !nom.equals(PAGE) && !nom.equals(PANNEAU);
    }

    /** Null when it is not said. */
    public String valeur(String nom) {
        return valeurs.get(nom);
    }

    /** Those of these names alone. */
    public Parametres seuls(Collection<String> noms) {
        SortedMap<String, String> restants = new TreeMap<>(valeurs);
        restants.keySet().retainAll(noms);
        return new Parametres(restants);
    }

    /** The same, but for that one. */
    public Parametres avec(String nom, String valeur) {
        SortedMap<String, String> changees = new TreeMap<>(valeurs);
        changees.put(nom, valeur);
        return new Parametres(changees);
    }

    public boolean isVide() {
        return valeurs.isEmpty();
    }

    /** As the query of an address: needs no escaping, and always the same for the same parameters. */
    public String getRequete() {
        return valeurs.entrySet().stream()
                .map(v -> v.getKey() + "=" + v.getValue())
                .collect(Collectors.joining("&"));
    }

    /** All of them as the value of one parameter: needs no escaping either. */
    public String getMot() {
        return getRequete().replace('=', '.').replace('&', '~');
    }
}
