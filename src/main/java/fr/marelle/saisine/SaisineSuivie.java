package fr.marelle.saisine;

import java.time.LocalDate;
import java.util.UUID;

/**
 * All that a sender may ever know of her own saisine: what she typed of the name, and one of the closed answers.
 *
 * @param dossierId for the journal alone: on no page, in no answer
 */
public record SaisineSuivie(
        UUID id,
        UUID dossierId,
        String reference,
        String nom,
        String prenom,
        LocalDate recueLe,
        ReponseSaisine reponse) {

    /** Whether the sender still waits for an answer. */
    boolean isAttendue() {
        return reponse == ReponseSaisine.RECUE || reponse == ReponseSaisine.EN_COURS;
    }
}
