package fr.marelle.invitation;

import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.Objectif;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the screen of a meeting shows of one file, beside who the child is.
 *
 * @param partage what the family agreed to share with everybody there; null when nothing was written
 * @param equipe who follows the child, principal first; empty on a screen that somebody bound by no secrecy sees, like all that follows
 * @param permis what the family allows today
 * @param decisions of earlier meetings, latest first
 * @param motifs labels of why the child was referred; only of a first look
 * @param objectifs of the parcours; only of a bilan
 * @param point the latest point de situation that is shared, with its bilan if it was made for one; may be null
 */
public record FicheConduite(
        String partage,
        List<Trait.Suivi> equipe,
        List<Trait.Permis> permis,
        List<Trait.Decidee> decisions,
        List<String> motifs,
        List<Objectif> objectifs,
        Evaluation point) {

    /** For everybody: what the family agreed to share, and nothing else. */
    static FicheConduite courte(String partage) {
        return new FicheConduite(partage, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** For who is bound by secrecy. */
    static FicheConduite entiere(
            String partage, List<Trait> traits, List<String> motifs, List<Objectif> objectifs, Evaluation point) {
        return new FicheConduite(
                partage,
                distincts(traits, t -> t.membre() == null ? null : new Trait.Suivi(t.membre(), t.qualite())).stream()
                        .sorted(Comparator.comparing(Trait.Suivi::qualite))
                        .toList(),
                distincts(traits, t -> t.operation() == null ? null : new Trait.Permis(t.operation(), t.au())).stream()
                        .sorted(Comparator.comparing(Trait.Permis::operation))
                        .toList(),
                distincts(traits, t -> t.decideeLe() == null ? null : new Trait.Decidee(t.decideeLe(), t.decision()))
                        .stream()
                        .sorted(Comparator.comparing(Trait.Decidee::le).reversed())
                        .toList(),
                motifs,
                objectifs,
                point);
    }

    private static <R> List<R> distincts(List<Trait> traits, Function<Trait, R> partie) {
        return traits.stream().map(partie).filter(Objects::nonNull).distinct().toList();
    }
}
