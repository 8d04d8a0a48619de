package fr.marelle.saisine;

import fr.marelle.shared.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a saisine stands, for who filed it, and what she may be told of it. Nothing told may depend on what the PRE knew
 * before, nor ever go back: a double has the answer of the saisine it repeats, from a moment that looks like any other
 * ({@link Annonce}) and only as it was answered since; and who is barred from the child's file keeps what she typed, as it stood
 * on the day she was barred.
 *
 * @param dossierId the file, for the journal alone: never told
 * @param closeLe day of the answer; null while open
 * @param annonceA of a double: from when its answer may be told; null otherwise
 * @param repetee state of the saisine it repeats; null unless it is a double
 * @param repeteeRepondueA when the answer to that one was entered; null while open
 * @param ecarteeDu since when the reader is barred from the file; null when she is not
 */
public record Avancement(
        UUID id,
        UUID dossierId,
        String reference,
        String nom,
        String prenom,
        LocalDate recueLe,
        EtatSaisine etat,
        LocalDate closeLe,
        Instant annonceA,
        EtatSaisine repetee,
        Instant repeteeRepondueA,
        LocalDate ecarteeDu) {

    /** Months during which an answer is still shown to the school: then it has no need of it (GDPR art. 5.1.c). */
    static final int ANNONCE = 12;

    /** What is told at that moment. */
    public SaisineSuivie dire(Instant moment) {
        return new SaisineSuivie(id, dossierId, reference, nom, prenom, recueLe, reponse(moment));
    }

    private ReponseSaisine reponse(Instant moment) {
        if (ecarteeDu != null && (closeLe == null || closeLe.isAfter(ecarteeDu))) {
            return etat == EtatSaisine.RECUE ? ReponseSaisine.RECUE : ReponseSaisine.EN_COURS;
        }
        if (etat != EtatSaisine.RATTACHEE) {
            return etat.getReponse();
        }
        boolean annoncee = ecarteeDu == null && annonceA != null && !moment.isBefore(annonceA);
        return annoncee && aDire() ? repetee.getReponse() : ReponseSaisine.EN_COURS;
    }

    /** An end that came before anything was told would tell that the child had been followed. */
    private boolean aDire() {
        if (repetee == null || repetee.isOuverte() || repeteeRepondueA == null) {
            return false;
        }
        Instant recue = recueLe.atStartOfDay(Horloge.PARIS).toInstant();
        return switch (repetee) {
            case ACCOMPAGNEE -> true;
            case TERMINEE -> !repeteeRepondueA.isBefore(annonceA);
            default -> !repeteeRepondueA.isBefore(recue);
        };
    }
}
