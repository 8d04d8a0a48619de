package fr.marelle.parcours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened, in the thread of a file: one of contact, evaluation and jalon is not null.
 *
 * @param noteLe when it was written down; null when only its day is known
 * @param contact an exchange with the family
 * @param evaluation a point de situation, with its bilan if it was made for one
 * @param jalon any other fact
 * @param auteur name of whoever noted it; null when it is not known
 */
public record Evenement(
        GenreFait genre,
        LocalDate jour,
        Instant noteLe,
        Contact contact,
        Evaluation evaluation,
        Jalon jalon,
        String auteur) {

    static Evenement de(Contact contact) {
        return new Evenement(GenreFait.CONTACT, contact.getLe(), contact.getCreeLe(), contact, null, null, null);
    }

    static Evenement de(Evaluation evaluation) {
        return new Evenement(GenreFait.POINT, evaluation.getLe(), evaluation.getCreeLe(), null, evaluation, null, null);
    }

    /** Empty for a decision that is no fact of the thread. */
    static Optional<Evenement> de(Jalon jalon) {
        return jalon.genre().map(g -> new Evenement(g, jalon.jour(), jalon.noteLe(), null, null, jalon, null));
    }

    /** The same, noted by that person. */
    Evenement signer(String nom) {
        return new Evenement(genre, jour, noteLe, contact, evaluation, jalon, nom);
    }

    /** Null unless the point de situation was made for one. */
    public Bilan getBilan() {
        return evaluation == null ? null : evaluation.getBilan();
    }
}
