package fr.marelle.parcours;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.AccesDossiers.Membre;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * All that the page of a parcours shows.
 *
 * @param modifiable whether the reader may write in it
 * @param equipe who follows it today, principal first
 */
public record FicheParcours(Tete tete, boolean modifiable, List<Membre> equipe, List<Objectif> objectifs) {

    /**
     * The parcours, its child and the dates of the stages.
     *
     * @param saisineLe reception of the saisine; null when there was none
     * @param accordLe first day of the accord in force; null when none is: the accompaniment must stop
     * @param dernierContact null when there was none
     * @param jour the day of the question
     */
    public record Tete(
            Parcours parcours,
            Enfant enfant,
            LocalDate saisineLe,
            LocalDate accordLe,
            LocalDate dernierContact,
            LocalDate jour) {

        static Tete de(Object[] c, LocalDate jour) {
            return new Tete((Parcours) c[0], (Enfant) c[1], Jours.lire(c[2]), Jours.lire(c[3]), Jours.lire(c[4]), jour);
        }

        /** Open although the family's accord is no longer in force. */
        public boolean isSansAccord() {
            return accordLe == null && parcours.isOuvert();
        }

        public boolean isEnRetard() {
            return parcours.isEnRetard(jour);
        }

        /** Days since the last contact; null when there was none. */
        public Long getJoursSansContact() {
            return dernierContact == null ? null : ChronoUnit.DAYS.between(dernierContact, jour);
        }
    }
}
