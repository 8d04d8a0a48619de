package fr.marelle.famille;

import fr.marelle.shared.Texte;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words a child is found by, as {@code enfant_mot} keeps them. */
final class Mot {

    private static final String ADULTE = "@";
    private static final String ECOLE = "&";

    /** Characters of the column. */
    private static final int LONGUEUR = 119;

    private Mot() {}

    /** Each word of each text, and each text of several words as one: « El Amrani » is also looked for as « elamrani ». */
    static Set<String> noms(String... textes) {
        return Arrays.stream(textes)
                .filter(Objects::nonNull)
                .map(Texte::aplati)
                .flatMap(t -> Stream.concat(Stream.of(t.split(" ")), Stream.of(t.replace(" ", ""))))
                .filter(m -> !m.isEmpty())
                .map(m -> m.length() > LONGUEUR ? m.substring(0, LONGUEUR) : m)
                .collect(Collectors.toSet());
    }

    static String adulte(String mot) {
        return ADULTE + mot;
    }

    static String ecole(UUID id) {
        return ECOLE + id;
    }

    static String naissance(LocalDate jour) {
        return jour.toString();
    }

    static boolean estNom(String mot) {
        return !estAdulte(mot) && !estEcole(mot) && !estNaissance(mot);
    }

    static boolean estEcole(String mot) {
        return mot.startsWith(ECOLE);
    }

    /** Words of names have no hyphen. */
    static boolean estNaissance(String mot) {
        return mot.indexOf('-') > 0 && !estEcole(mot);
    }

    static boolean estAdulte(String mot) {
        return mot.startsWith(ADULTE);
    }

    /** Without the mark of whose it is. */
    static String nu(String mot) {
        return estAdulte(mot) ? mot.substring(1) : mot;
    }

    /** Each as a child's own and as an adult's. */
    static List<String> deTous(List<String> mots) {
        return mots.stream().flatMap(m -> Stream.of(m, adulte(m))).toList();
    }
}
