package fr.marelle.invitation;

import fr.marelle.eps.Institution;
import java.util.Comparator;

/**
 * Somebody who may sit where a meeting is held: a guest, by name, or whoever was noted present, by function alone.
 *
 * @param qui name of a guest, function of anybody else
 * @param institution null of a guest
 * @param capacite in what capacity a guest sits there; null of anybody else: nothing says whether she is bound by secrecy
 */
public record Present(String qui, Institution institution, Capacite capacite) {

    /** Those who are bound by no secrecy first, then those of whom nothing says so: they are who must not be overlooked. */
    static final Comparator<Present> ORDRE =
            Comparator.comparingInt(Present::rang).thenComparing(Present::qui);

    private int rang() {
        if (capacite == null) {
            return 1;
        }
        return capacite.isTenue() ? 2 : 0;
    }

    /** Whether somebody said so. */
    public boolean isLie() {
        return capacite != null && capacite.isTenue();
    }

    /** Whether somebody said that no secrecy binds her. */
    public boolean isNonLie() {
        return capacite == Capacite.NON_LIE;
    }
}
