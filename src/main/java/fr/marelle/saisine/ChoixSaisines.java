package fr.marelle.saisine;

import java.util.List;
import java.util.UUID;

/**
 * Which saisines a list shows.
 *
 * @param repondues those that are answered, or those that wait
 * @param ecole the school that asked; null for any
 */
public record ChoixSaisines(boolean repondues, UUID ecole) {

    List<EtatSaisine> etats() {
        return repondues
                ? List.of(
                        EtatSaisine.RATTACHEE,
                        EtatSaisine.ACCOMPAGNEE,
                        EtatSaisine.AUTRE_REPONSE,
                        EtatSaisine.SANS_SUITE,
                        EtatSaisine.TERMINEE)
                : List.of(EtatSaisine.RECUE, EtatSaisine.EN_EXAMEN);
    }
}
