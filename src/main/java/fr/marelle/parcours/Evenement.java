package fr.marelle.parcours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened, in the thread of a file: one of the three last is not null.
 *
 * @param noteLe when it was written down; null when only its day is known
 * @param contact an exchange with the family
 * @param evaluation a point de situation, with its bilan if it was made for one
 * @param jalon any other fact
 */
public record Evenement(
        GenreFait genre, LocalDate jour, Instant noteLe, Contact contact, Evaluation evaluation, Jalon jalon) {

    static Evenement de(Contact contact) {
        return new Evenement(GenreFait.CONTACT, contact.getLe(), contact.getCreeLe(), contact, null, null);
    }

    static Evenement de(Evaluation evaluation) {
        return new Evenement(GenreFait.POINT, evaluation.getLe(), evaluation.getCreeLe(), null, evaluation, null);
    }

    /** Empty for a decision that is no fact of the thread. */
    static Optional<Evenement> de(Jalon jalon) {
        return jalon.genre().map(g -> new Evenement(g, jalon.jour(), jalon.noteLe(), null, null, jalon));
    }

    /** Null unless the point de situation was made for one. */
    public Bilan getBilan() {
        return evaluation == null ? null : evaluation.getBilan();
    }
}
