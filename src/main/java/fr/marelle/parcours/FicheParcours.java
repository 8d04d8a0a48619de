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
     * The parcours, its child and how far they have come.
     *
     * @param jour the day of the question
     * @param adresseCachee whether an address of the child, now or once, is to be told to nobody: then neither is its quartier
     */
    public record Tete(Avancement avancement, LocalDate jour, boolean adresseCachee) {

        public Parcours parcours() {
            return avancement.parcours();
        }

        public Enfant enfant() {
            return avancement.enfant();
        }

        public Enfant getEnfant() {
            return enfant();
        }

        /** First day of the accord in force; null when none is: the accompaniment must stop. */
        public LocalDate getAccordLe() {
            return avancement.accordLe();
        }

        /** Null when there was none. */
        public LocalDate getDernierContact() {
            return avancement.contactLe();
        }

        public boolean isAdresseCachee() {
            return adresseCachee;
        }

        /** Open although the family's accord is no longer in force. */
        public boolean isSansAccord() {
            return getAccordLe() == null && parcours().isOuvert();
        }

        public boolean isEnRetard() {
            return parcours().isEnRetard(jour);
        }

        /** Days since the last contact; null when there was none. */
        public Long getJoursSansContact() {
            return getDernierContact() == null ? null : ChronoUnit.DAYS.between(getDernierContact(), jour);
        }
    }
}
