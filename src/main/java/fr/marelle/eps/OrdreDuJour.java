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
 * @param signatures of the charte of this PRE for the school year of today
 * @param jour today
 */
public record OrdreDuJour(
        Reunion reunion,
        List<PassageLigne> passages,
        List<Candidat> candidats,
        List<Participation> participations,
        List<SignatureCharte> signatures,
        LocalDate jour) {

    /** Whether decisions may be entered. */
    public boolean isJourVenu() {
        return reunion.isDecisionPossible(jour);
    }

    /** Minutes planned for all files. */
    public int getPrevues() {
        return passages.stream().mapToInt(PassageLigne::minutes).sum();
    }

    /** Whether they take longer than the meeting. */
    public boolean isDebordant() {
        return getPrevues() > reunion.getDuree();
    }

    /** Days from the day each saisine was received to the meeting. */
    public Delais getDelais() {
        return new Delais(passages.stream()
                .filter(p -> p.recueLe() != null)
                .map(p -> p.delai(reunion.getLe()))
                .toList());
    }

    /** Files that may be shown and of which nothing is decided. */
    public long getNonExamines() {
        return passages.stream().filter(p -> p.isMontrable() && !p.isDecidee()).count();
    }

    /** Whether its minutes would lack something. */
    public boolean isInacheve() {
        return reunion.getEtat() == EtatReunion.TENUE && (participations.isEmpty() || getNonExamines() > 0);
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
