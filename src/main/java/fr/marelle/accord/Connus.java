package fr.marelle.accord;

import fr.marelle.accord.Faits.FaitAutorite;
import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.shared.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the team knew at the end of a day, whatever was entered later about that day: facts have the day on which they act and
 * the day on which they were entered. A judgment or a withdrawal entered late then does not make irregular what was done before.
 */
final class Connus {

    private final LocalDate su;
    private final Instant fin;

    /** @param su a day in metropolitan France, known to its end */
    Connus(LocalDate su) {
        this.su = su;
        fin = su.plusDays(1).atStartOfDay(Horloge.PARIS).toInstant();
    }

    /**
     * The last day on which the purpose was allowed as far as the team knew then, and is not any more as is known now; null when
     * nothing entered late makes that difference.
     */
    static LocalDate regulierJusquAu(
            Finalite finalite, Enfant enfant, Collection<Autorite> autorites, Collection<Accord> accords) {
        Faits maintenant = Faits.de(enfant, autorites, accords, finalite.getCode());
        return Stream.concat(
                        accords.stream().flatMap(Connus::tardifs),
                        autorites.stream().map(a -> jour(a.getCreeLe())))
                .distinct()
                .map(saisie -> new Connus(saisie.minusDays(1)))
                .filter(c -> !permis(maintenant, finalite, c.su)
                        && permis(c.faits(enfant, autorites, accords, finalite.getCode()), finalite, c.su))
                .map(c -> c.su)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The days on which that answer came to be known, or to be known as a mistake. */
    private static Stream<LocalDate> tardifs(Accord accord) {
        return Stream.of(
                        accord.getCreeLe(),
                        accord.isAnnule() ? accord.getFiche().getAnnulation().getLe() : null)
                .filter(Objects::nonNull)
                .map(Connus::jour);
    }

    private static LocalDate jour(Instant quand) {
        return quand.atZone(Horloge.PARIS).toLocalDate();
    }

    private static boolean permis(Faits faits, Finalite finalite, LocalDate jour) {
        return new CalculPermissions(faits).motif(jour) == MotifPermission.AUTORISE;
    }

    /** The facts for the purpose of that code; the birth date is the one known now. */
    Faits faits(Enfant enfant, Collection<Autorite> autorites, Collection<Accord> accords, String code) {
        List<Accord> alors = accords.stream().filter(this::etaitConnu).toList();
        List<FaitAutorite> titres = autorites.stream()
                .filter(a -> a.getResponsable() != null && connu(a.getCreeLe()))
                .map(this::telQueSu)
                .toList();
        return Faits.de(enfant.getMajorite(), titres, alors, code);
    }

    /** Entered, and not yet annulled. */
    private boolean etaitConnu(Accord accord) {
        return connu(accord.getCreeLe())
                && !(accord.isAnnule()
                        && connu(accord.getFiche().getAnnulation().getLe()));
    }

    /** A row changes once, when it is ended: before that day its end was not known. */
    private FaitAutorite telQueSu(Autorite a) {
        LocalDate au = connu(a.getModifieLe()) ? a.getAu() : null;
        return new FaitAutorite(a.getResponsable().getId(), a.getNature(), a.getDu(), au);
    }

    private boolean connu(Instant quand) {
        return quand.isBefore(fin);
    }
}
