package fr.marelle.saisine;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a saisine stands, for who filed it, and what she may be told of it. Nothing told may depend on what the PRE knew
 * before: a double has the answer of the saisine it repeats, but no sooner than an examination takes; and who is barred from
 * the child's file keeps what she typed, as it stood on the day she was barred.
 *
 * @param dossierId the file, for the journal alone: never told
 * @param closeLe day of the answer; null while open
 * @param repetee state of the saisine it repeats; null unless it is a double
 * @param repeteeCloseLe day of the answer to that one; null while open
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
        EtatSaisine repetee,
        LocalDate repeteeCloseLe,
        LocalDate ecarteeDu) {

    /** How long an examination takes, in days: a double is answered no sooner. */
    static final int EXAMEN = 21;

    /** Months during which an answer is still shown to the school: then it has no need of it (GDPR art. 5.1.c). */
    static final int ANNONCE = 12;

    /** What is told on {@code jour}. */
    public SaisineSuivie dire(LocalDate jour) {
        return new SaisineSuivie(id, dossierId, reference, nom, prenom, recueLe, reponse(jour));
    }

    /** What had ended before it was received would tell that the child was followed once. */
    private boolean finieAvant() {
        return repetee != EtatSaisine.ACCOMPAGNEE && repeteeCloseLe != null && repeteeCloseLe.isBefore(recueLe);
    }

    private ReponseSaisine reponse(LocalDate jour) {
        if (ecarteeDu != null && (closeLe == null || closeLe.isAfter(ecarteeDu))) {
            return etat == EtatSaisine.RECUE ? ReponseSaisine.RECUE : ReponseSaisine.EN_COURS;
        }
        if (etat != EtatSaisine.RATTACHEE) {
            return etat.getReponse();
        }
        boolean examinee = ecarteeDu == null && !jour.isBefore(recueLe.plusDays(EXAMEN));
        boolean repondue = examinee && repetee != null && !repetee.isOuverte() && !finieAvant();
        return repondue ? repetee.getReponse() : ReponseSaisine.EN_COURS;
    }
}
