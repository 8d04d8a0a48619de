package fr.marelle.statistiques;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Hides what would tell too much in one column of counts. Counts from 1 to 10 are hidden (threshold 11, domain.md §5.9); one
 * hidden alone would follow from whoever knows the whole, so a second one is hidden with it, and the total as soon as
 * anything is. All carry the same mark, whatever the reason.
 */
final class Masquage {

    /** Least count that may be shown, zero excepted. */
    static final long SEUIL = 11;

    private Masquage() {}

    /** @return the same counts in the same order, null where hidden */
    static List<Long> masquer(List<Long> effectifs) {
        List<Long> montres = new ArrayList<>(effectifs);
        montres.replaceAll(n -> n > 0 && n < SEUIL ? null : n);
        if (caches(montres) == 1) {
            plusPetit(montres).ifPresent(rang -> montres.set(rang, null));
        }
        return montres;
    }

    /** @return the sum; null when anything in it is hidden */
    static Long total(List<Long> montres) {
        return caches(montres) > 0
                ? null
                : montres.stream().mapToLong(Long::longValue).sum();
    }

    private static long caches(List<Long> montres) {
        return montres.stream().filter(Objects::isNull).count();
    }

    /** The least count still shown, a zero only when there is nothing else. */
    private static java.util.Optional<Integer> plusPetit(List<Long> montres) {
        return IntStream.range(0, montres.size())
                .boxed()
                .filter(rang -> montres.get(rang) != null)
                .min(Comparator.comparingLong(rang -> montres.get(rang) == 0 ? Long.MAX_VALUE : montres.get(rang)));
    }
}
