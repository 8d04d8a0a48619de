package fr.marelle.eps;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as one page shows it.
 *
 * @param passages its agenda in order, as far as the files are within reach
 * @param participations who is expected, by institution
 * @param jour today
 */
public record OrdreDuJour(
        Reunion reunion, List<PassageLigne> passages, List<Participation> participations, LocalDate jour) {

    /** Whether decisions may be entered. */
    public boolean isJourVenu() {
        return reunion.isDecisionPossible(jour);
    }

    /** Files that may be shown today. */
    public long getMontrables() {
        return passages.stream().filter(PassageLigne::isMontrable).count();
    }
}
