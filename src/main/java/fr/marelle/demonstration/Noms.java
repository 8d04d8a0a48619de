package fr.marelle.demonstration;

import fr.marelle.famille.Sexe;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names that are usual in the north of France, accents, apostrophes and long ones included; nobody's in particular. */
final class Noms {

    private static final Map<String, List<String>> LISTES = Csv.lire("noms").stream()
            .collect(Collectors.groupingBy(l -> l[0], Collectors.mapping(l -> l[1], Collectors.toList())));

    private Noms() {}

    static String famille(Hasard hasard) {
        return hasard.chance(6)
                ? hasard.parmi(LISTES.get("NOM")) + "-" + hasard.parmi(LISTES.get("NOM"))
                : hasard.parmi(LISTES.get("NOM"));
    }

    /** First name of a child; X draws from both lists. */
    static String enfant(Sexe sexe, Hasard hasard) {
        boolean fille = sexe == Sexe.F || sexe == Sexe.X && hasard.chance(50);
        return hasard.parmi(LISTES.get(fille ? "FILLE" : "GARCON"));
    }

    static String prenomAdulte(boolean femme, Hasard hasard) {
        return hasard.parmi(LISTES.get(femme ? "FEMME" : "HOMME"));
    }

    /** First name and name of somebody of a team. */
    static String adulte(Hasard hasard) {
        return prenomAdulte(hasard.chance(75), hasard) + " " + famille(hasard);
    }

    static String voie(Hasard hasard) {
        return hasard.entre(1, 140) + (hasard.chance(8) ? " bis" : "") + " " + hasard.parmi(LISTES.get("VOIE"));
    }

    static String langue(Hasard hasard) {
        return hasard.parmi(LISTES.get("LANGUE"));
    }

    /** Function of somebody at a school who asks. */
    static String fonction(boolean ecole, Hasard hasard) {
        return hasard.parmi(LISTES.get(ecole ? "FONCTION_ECOLE" : "FONCTION_COLLEGE"));
    }
}
