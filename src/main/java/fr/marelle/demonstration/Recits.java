package fr.marelle.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fictitious narratives: one or several known sentences each, so that a test may look for them where none must be. */
public final class Recits {

    /** What a narrative is about. */
    enum Genre {
        /** What was tried before a saisine. */
        TENTE,
        /** Facts of a point de situation. */
        FAITS,
        /** What a professional makes of them. */
        APPRECIATION,
        /** Parentalité, described. */
        PARENTALITE,
        /** The family's own view. */
        FAMILLE,
        /** An objective. */
        OBJECTIF,
        /** How an action goes. */
        ACTION,
        /** A contact. */
        CONTACT,
        /** What comes out of a bilan. */
        BILAN,
        /** Reasons of the EPS. */
        DECISION,
        /** The child's view. */
        AVIS,
        /** Why one could not wait for the EPS. */
        ANTICIPATION
    }

    private static final Map<Genre, List<String>> PHRASES = Csv.lire("recits").stream()
            .collect(Collectors.groupingBy(
                    l -> Genre.valueOf(l[0]), Collectors.mapping(l -> l[1], Collectors.toList())));

    private Recits() {}

    /** Every sentence a narrative of the demonstration may hold. */
    public static List<String> phrases() {
        return PHRASES.values().stream().flatMap(List::stream).toList();
    }

    /** A narrative of one sentence, or of two. */
    static String recit(Genre genre, Hasard hasard) {
        String premiere = hasard.parmi(PHRASES.get(genre));
        String suite = hasard.parmi(PHRASES.get(genre));
        return hasard.chance(40) && !suite.equals(premiere) ? premiere + " " + suite : premiere;
    }

    /** One sentence. */
    static String phrase(Genre genre, Hasard hasard) {
        return hasard.parmi(PHRASES.get(genre));
    }
}
