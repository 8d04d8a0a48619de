package fr.marelle.accord;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An objection to figures that waits for its decision.
 *
 * @param dossier number of the file
 * @param prolongeeLe when the family was told that it takes two months more; null unless it does
 */
public record OppositionAttendue(
        UUID enfantId, String nom, String prenom, String dossier, LocalDate recueLe, LocalDate prolongeeLe) {

    public Delai delai(LocalDate jour) {
        return new Delai(recueLe, jour, prolongeeLe != null);
    }
}
