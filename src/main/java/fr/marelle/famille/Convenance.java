package fr.marelle.famille;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How somebody's names answer to what was typed.
 *
 * @param mots as typed, flattened
 * @param voisins the known words each may stand for; none for a word that was not corrected
 */
record Convenance(List<String> mots, Map<String, List<String>> voisins) {

    private static final double ECART = 0.15;

    Convenance {
        mots = List.copyOf(mots);
        voisins = Map.copyOf(voisins);
    }

    /** The most like first; those much less like than the first, a word with another, are left out. */
    List<EnfantLigne> classer(Collection<EnfantLigne> enfants) {
        double seuil = enfants.stream().mapToDouble(this::ressemblance).max().orElse(0) - ECART * voisins.size();
        return enfants.stream()
                .filter(e -> ressemblance(e) >= seuil)
                .sorted(Comparator.comparingDouble(this::ressemblance).reversed())
                .toList();
    }

    /** Sum over the corrected words of how much a name of the child resembles each. */
    private double ressemblance(EnfantLigne enfant) {
        Set<String> noms = Mot.noms(enfant.nom(), enfant.prenom());
        return voisins.keySet().stream()
                .mapToDouble(m -> noms.stream()
                        .mapToDouble(n -> Orthographe.ressemblance(m, n))
                        .max()
                        .orElse(0))
                .sum();
    }

    /** Whether its own names and number say why the child was found. */
    boolean parSoi(EnfantLigne enfant) {
        Set<String> siens = Mot.noms(enfant.nom(), enfant.prenom(), enfant.dossier());
        return mots.stream().allMatch(m -> siens.stream().anyMatch(s -> repond(s, m)));
    }

    /** Whether a name of that adult is one of those looked for. */
    boolean avec(AdulteLigne adulte) {
        return Mot.noms(adulte.nom(), adulte.prenom()).stream()
                .anyMatch(n -> mots.stream().anyMatch(m -> repond(n, m)));
    }

    private boolean repond(String connu, String mot) {
        return connu.startsWith(mot) || voisins.getOrDefault(mot, List.of()).contains(connu);
    }
}
