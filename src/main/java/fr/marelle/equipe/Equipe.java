package fr.marelle.equipe;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Affectation;
import fr.marelle.habilitation.Exclusions.Ecarte;
import fr.marelle.habilitation.Qualite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The team of a file on a day.
 *
 * @param suivi whether the reader follows the file, and so sees who consulted it
 * @param affectations everybody who ever had the file
 * @param ecartes who is barred; empty for whoever does not decide on the team
 * @param gerable whether the reader decides on it
 * @param lectrice account of the reader
 * @param exception until when she reads it by exceptional access; null when not so
 */
public record Equipe(
        Enfant enfant,
        boolean suivi,
        List<Affectation> affectations,
        List<Ecarte> ecartes,
        boolean gerable,
        LocalDate jour,
        UUID lectrice,
        Instant exception) {

    /** In what quality the reader follows the child, or did until lately; null for whoever reads the whole PRE, or by exception. */
    public Affectation mienne() {
        return affectations.stream()
                .filter(a -> a.compteId().equals(lectrice) && !a.du().isAfter(jour))
                .filter(a -> a.dure(jour) || jour.isBefore(a.lectureJusquau()))
                .max(Comparator.comparing((Affectation a) -> a.dure(jour)).thenComparing(Affectation::du))
                .orElse(null);
    }

    /** Who follows the child, or is to. */
    public List<Affectation> getActuels() {
        return affectations.stream().filter(a -> a.dure(jour)).toList();
    }

    /** Who did, latest first; somebody named by mistake, for no day, did not. */
    public List<Affectation> getAnciens() {
        return affectations.stream()
                .filter(a -> !a.dure(jour) && a.au().isAfter(a.du()))
                .toList();
    }

    /** Last day that person still reads the file without following it; null when over, or for whoever follows it again. */
    public LocalDate litJusquau(Affectation ancienne) {
        boolean suit = getActuels().stream().anyMatch(a -> a.compteId().equals(ancienne.compteId()));
        LocalDate dernier = ancienne.lectureJusquau().minusDays(1);
        return suit || dernier.isBefore(jour) ? null : dernier;
    }

    /** Whether that access may end without another: the principal is only replaced. */
    public boolean retirable(Affectation affectation) {
        return affectation.qualite() == Qualite.REFERENT
                || affectation.qualite() == Qualite.PROFESSIONNEL_SANTE
                || affectation.qualite() == Qualite.REFERENT_PRESSENTI
                        && getActuels().stream()
                                        .filter(a -> a.qualite().isReferente())
                                        .count()
                                > 1;
    }
}
