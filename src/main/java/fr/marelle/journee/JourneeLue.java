package fr.marelle.journee;

import java.util.List;
import java.util.Set;

/**
 * The first day of the current person.
 *
 * @param pas its steps, in their order
 * @param faits those ticked
 * @param rangee whether it was put away
 */
public record JourneeLue(List<Pas> pas, Set<Pas> faits, boolean rangee) {

    /** Steps below which there is nothing to show. */
    private static final int MINIMUM = 4;

    /** Whether there is anything to discover. */
    public boolean isUtile() {
        return pas.size() >= MINIMUM;
    }

    /** Whether the home page offers it. */
    public boolean isProposee() {
        return isUtile() && !rangee;
    }

    /** How many steps are ticked. */
    public long getNombreFaits() {
        return pas.stream().filter(faits::contains).count();
    }

    /** Whether nothing is left. */
    public boolean isFinie() {
        return getNombreFaits() == pas.size();
    }
}
