package fr.marelle.demonstration;

import fr.marelle.demonstration.Calendrier.Seance;
import java.time.LocalDate;

/**
 * What happened to the children of a household, and on which days.
 *
 * @param accordLe when the family answered; null when it was not asked yet
 * @param seance the meeting that decided; null when none did
 * @param debutLe first day of the accompaniment; null before it
 * @param finLe last day; null while it lasts
 * @param retraitLe when the family took its agreement back; null when it did not
 */
record Histoire(
        Issue issue,
        LocalDate recueLe,
        LocalDate examineLe,
        LocalDate accordLe,
        Seance seance,
        LocalDate debutLe,
        LocalDate finLe,
        LocalDate retraitLe) {

    /** A withdrawal as recent as that has not ended the parcours yet, in days. */
    private static final int RECENT = 20;

    /** @param anciennete days of the youngest child's life in which it may have begun */
    static Histoire tirer(Calendrier calendrier, int anciennete, Hasard hasard) {
        Issue issue = Issue.tirer(anciennete, hasard);
        LocalDate jour = calendrier.aujourdhui();
        LocalDate recue = Jours.ouvre(jour.minusDays(issue.depuis(anciennete, hasard) + 2L));
        if (issue == Issue.VALIDE) {
            recue = Jours.ouvre(calendrier.derniere().le().minusDays(hasard.entre(18, 32)));
        }
        return suite(issue, recue, calendrier, hasard);
    }

    /** The second story of a child who comes back. */
    static Histoire retour(Histoire premiere, Calendrier calendrier, Hasard hasard) {
        LocalDate recue =
                hasard.apres(premiere.finLe(), 40, 90, calendrier.aujourdhui().minusDays(60));
        return suite(Issue.EN_COURS, recue, calendrier, hasard);
    }

    private static Histoire suite(Issue voulue, LocalDate recue, Calendrier calendrier, Hasard hasard) {
        LocalDate jour = calendrier.aujourdhui();
        LocalDate examine = hasard.apres(recue, 1, 5, jour);
        boolean repondue = voulue.isAgreee() || voulue == Issue.REFUSEE;
        LocalDate accord = repondue ? hasard.apres(examine, 1, voulue == Issue.ANTICIPE ? 3 : 9, jour) : null;
        if (voulue == Issue.ANTICIPE) {
            return new Histoire(voulue, recue, examine, accord, null, accord, null, null);
        }
        Seance seance = voulue.isDecidee() ? calendrier.tenueDepuis(accord.plusDays(1)) : null;
        if (seance == null) {
            Issue issue = voulue.isDecidee() ? Issue.ACCORDEE : voulue;
            return new Histoire(issue, recue, examine, accord, null, null, null, null);
        }
        LocalDate debut = Jours.ouvre(seance.le().plusDays(hasard.entre(2, 9)));
        if (voulue == Issue.VALIDE || debut.isAfter(jour)) {
            return new Histoire(Issue.VALIDE, recue, examine, accord, seance, null, null, null);
        }
        return achever(new Histoire(voulue, recue, examine, accord, seance, debut, null, null), jour, hasard);
    }

    private static Histoire achever(Histoire h, LocalDate jour, Hasard hasard) {
        int duree = (int) (jour.toEpochDay() - h.debutLe.toEpochDay());
        return switch (h.issue) {
            case CLOS -> h.finissant(h.debutLe.plusDays(hasard.entre(Math.min(330, duree - 1), duree - 1)), null);
            case RETOUR -> h.finissant(h.debutLe.plusDays(hasard.entre(duree / 3, duree / 2)), null);
            case RETRAIT -> {
                LocalDate retrait = h.debutLe.plusDays(hasard.entre(duree / 3, duree - 1));
                boolean recent = retrait.isAfter(jour.minusDays(RECENT));
                yield h.finissant(recent ? null : hasard.apres(retrait, 1, 6, jour), retrait);
            }
            default -> h;
        };
    }

    private Histoire finissant(LocalDate fin, LocalDate retrait) {
        return new Histoire(issue, recueLe, examineLe, accordLe, seance, debutLe, fin, retrait);
    }

    /** Last day on which something may have happened. */
    LocalDate dernierJour(LocalDate aujourdhui) {
        return finLe == null ? aujourdhui : finLe;
    }

    /** Whether a parcours was opened. */
    boolean isAccompagnee() {
        return seance != null || debutLe != null;
    }
}
