package fr.marelle.eps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A meeting as one page shows it.
 *
 * @param passages its agenda in order, as far as the files are within reach
 * @param candidats files that await a meeting; empty when the reader may not put them on the agenda
 * @param participations who is expected, by institution
 * @param jour today
 */
public record OrdreDuJour(
        Reunion reunion,
        List<PassageLigne> passages,
        List<Candidat> candidats,
        List<Participation> participations,
        LocalDate jour) {

    /** Whether decisions may be entered. */
    public boolean isJourVenu() {
        return reunion.isDecisionPossible(jour);
    }

    /** The files that the page shows by name. */
    List<UUID> nommes() {
        return Stream.concat(
                        passages.stream().filter(PassageLigne::isMontrable).map(PassageLigne::dossierId),
                        candidats.stream().filter(Candidat::isAutorise).map(Candidat::dossierId))
                .distinct()
                .toList();
    }
}
