package fr.marelle.saisine;

import fr.marelle.shared.Horloge;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.random.RandomGenerator;

/**
 * When the sender may be told. A double is told at an hour of work, on a day drawn when it is joined: a date that could be
 * foreseen would say that the child was known.
 */
@Embeddable
public class Annonce implements Serializable {

    /** How long an examination takes, in days: a double is answered no sooner. */
    static final int EXAMEN = 21;

    private static final long serialVersionUID = 1L;

    private static final RandomGenerator HASARD = new SecureRandom();
    private static final int ETALEMENT = 25;
    private static final LocalTime OUVERTURE = LocalTime.of(8, 30);
    private static final int OUVERT = 9 * 60 * 60;

    @Column(name = "repondue_a")
    private Instant repondueA;

    @Column(name = "annonce_a")
    private Instant differeeA;

    protected Annonce() {}

    private Annonce(Instant repondueA, Instant differeeA) {
        this.repondueA = repondueA;
        this.differeeA = differeeA;
    }

    /** The answer was entered at that moment, and is told at once. */
    static Annonce immediate(Instant moment) {
        return new Annonce(moment, null);
    }

    /** A double, received on {@code recueLe}, is joined at that moment. */
    static Annonce differee(LocalDate recueLe, Instant moment) {
        return new Annonce(moment, tirer(recueLe, moment, HASARD));
    }

    /** A moment of a working day, no sooner than an examination takes and never on the day itself. */
    static Instant tirer(LocalDate recueLe, Instant moment, RandomGenerator hasard) {
        LocalDate examinee = recueLe.plusDays(EXAMEN);
        LocalDate demain = moment.atZone(Horloge.PARIS).toLocalDate().plusDays(1);
        LocalDate jour = (examinee.isAfter(demain) ? examinee : demain).plusDays(hasard.nextInt(ETALEMENT));
        while (jour.getDayOfWeek() == DayOfWeek.SATURDAY || jour.getDayOfWeek() == DayOfWeek.SUNDAY) {
            jour = jour.plusDays(1);
        }
        return jour.atTime(OUVERTURE.plusSeconds(hasard.nextInt(OUVERT)))
                .atZone(Horloge.PARIS)
                .toInstant();
    }
}
