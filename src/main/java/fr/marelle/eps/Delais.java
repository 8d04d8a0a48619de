package fr.marelle.eps;

import java.util.Comparator;
import java.util.List;

/**
 * How long saisines waited for the EPS, from the day they were received (domain.md §1: 20 days on average).
 *
 * @param jours days of each, in no order; never negative but when a date was mistyped
 */
public record Delais(List<Long> jours) {

    /** Days beyond which a delay is told as long. */
    public static final int USUEL = 20;

    public Delais {
        jours = jours.stream().sorted(Comparator.naturalOrder()).toList();
    }

    public int getNombre() {
        return jours.size();
    }

    /** As many waited longer as shorter; the lower of the two in the middle; null without any. */
    public Long getMediane() {
        return jours.isEmpty() ? null : jours.get((jours.size() - 1) / 2);
    }

    /** How many waited longer than {@value #USUEL} days. */
    public long getLongs() {
        return jours.stream().filter(j -> j > USUEL).count();
    }
}
