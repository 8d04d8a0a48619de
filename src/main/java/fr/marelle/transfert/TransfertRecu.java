package fr.marelle.transfert;

import fr.marelle.habilitation.Compte;
import java.time.LocalDate;
import java.util.List;

/**
 * A transfer as the receiving coordination sees it: the number of the file, and nobody's name but those to call.
 *
 * @param accompagne whether a parcours is under way, and goes on
 * @param coordinations of the PRE that proposes it, whom to call
 * @param referents who may be named, by name
 * @param jour the day of the question
 */
public record TransfertRecu(
        Transfert transfert, boolean accompagne, List<Compte> coordinations, List<Compte> referents, LocalDate jour) {

    /** Whether it may be accepted today. */
    public boolean isMur() {
        return transfert.isMur(jour);
    }
}
