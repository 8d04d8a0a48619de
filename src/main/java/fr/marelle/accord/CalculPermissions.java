package fr.marelle.accord;

import fr.marelle.accord.Faits.FaitAutorite;
import fr.marelle.accord.Faits.FaitRecherche;
import fr.marelle.accord.Faits.FaitReponse;
import fr.marelle.shared.Intervalle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rule of accords, a pure function of dated facts. One signature is enough for a usual act when the other holders were
 * sought and informed, and none is known to disagree (Code civil, art. 372-2); what the PRE lists as non-usual needs them all.
 * Which of the two it is, the edition says that was read and signed: one made later ends no earlier agreement.
 * Who signed must hold authority that day and still. From the 18th birthday the young adult alone agrees.
 */
final class CalculPermissions {

    private final Faits faits;

    CalculPermissions(Faits faits) {
        this.faits = faits;
    }

    /** The days on which the purpose is allowed, in order, apart from each other. */
    List<Intervalle> intervalles() {
        List<LocalDate> dates = List.copyOf(bornes());
        List<Intervalle> permis = new ArrayList<>();
        LocalDate debut = null;
        for (LocalDate date : dates) {
            boolean autorise = motif(date) == MotifPermission.AUTORISE;
            if (autorise && debut == null) {
                debut = date;
            } else if (!autorise && debut != null) {
                permis.add(new Intervalle(debut, date));
                debut = null;
            }
        }
        if (debut != null) {
            permis.add(new Intervalle(debut, null));
        }
        return permis;
    }

    /** Every day on which the answer may change. */
    private TreeSet<LocalDate> bornes() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        Stream.of(
                        Stream.of(faits.majorite()),
                        faits.autorites().stream().map(FaitAutorite::du),
                        faits.autorites().stream().map(FaitAutorite::au),
                        faits.reponses().stream().map(FaitReponse::le),
                        faits.reponses().stream().map(FaitReponse::expire),
                        faits.recherches().stream().map(FaitRecherche::le))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .forEach(dates::add);
        return dates;
    }

    /** Whether the purpose is allowed on {@code jour}, and if not, why. */
    MotifPermission motif(LocalDate jour) {
        if (faits.majeur(jour)) {
            return duMajeur(Position.de(null, faits, jour));
        }
        List<Position> positions = faits.titulaires(jour).stream()
                .map(t -> Position.de(t, faits, jour))
                .toList();
        return positions.isEmpty() ? MotifPermission.SANS_TITULAIRE : desTitulaires(positions);
    }

    private static MotifPermission duMajeur(Position position) {
        return switch (position) {
            case ACCORD, ACCORD_A_SIGNER_TOUS -> MotifPermission.AUTORISE;
            case REFUS -> MotifPermission.REFUSE;
            case RETRAIT -> MotifPermission.RETIRE;
            case EXPIRE -> MotifPermission.EXPIRE;
            default -> MotifPermission.MAJEUR;
        };
    }

    private static MotifPermission desTitulaires(Collection<Position> positions) {
        if (positions.contains(Position.RETRAIT)) {
            return MotifPermission.RETIRE;
        }
        if (positions.contains(Position.REFUS)) {
            return MotifPermission.REFUSE;
        }
        if (positions.contains(Position.DESACCORD)) {
            return MotifPermission.DESACCORD;
        }
        if (positions.stream().noneMatch(Position::isAccord)) {
            return positions.contains(Position.EXPIRE) ? MotifPermission.EXPIRE : MotifPermission.SANS_ACCORD;
        }
        if (!positions.contains(Position.ACCORD)) {
            boolean tous = positions.stream().allMatch(Position::isAccord);
            return tous ? MotifPermission.AUTORISE : MotifPermission.MANQUE_SIGNATURE;
        }
        return positions.contains(Position.INCONNUE) ? MotifPermission.AUTRE_NON_RECHERCHE : MotifPermission.AUTORISE;
    }
}
