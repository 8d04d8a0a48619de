package fr.marelle.demonstration;

import fr.marelle.parcours.NiveauDomaine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a child stands in the domains worked on; the same domains at entry, at each bilan and at the end. */
final class Niveaux {

    private static final List<String> DOMAINES = List.of(
            "SCOLAIRE", "LANGAGE", "SANTE", "PSYCHOLOGIQUE", "SOCIAL", "CULTURE", "SPORT", "LOISIRS", "MOBILITE");

    private final Map<String, NiveauDomaine> parDomaine = new TreeMap<>();

    /** At entry, between two and four domains. */
    Niveaux(Hasard hasard) {
        int nombre = hasard.entre(2, 4);
        while (parDomaine.size() < nombre) {
            parDomaine.put(
                    DOMAINES.get(hasard.selon(30, 18, 8, 10, 12, 7, 6, 5, 4)),
                    NiveauDomaine.values()[hasard.selon(30, 45, 20, 5)]);
        }
    }

    /** The same, some months later: half of the domains a step better, a few a step worse. */
    Niveaux plusTard(Hasard hasard) {
        parDomaine.replaceAll((domaine, niveau) -> {
            int pas = hasard.selon(10, 42, 48) - 1;
            int rang = Math.max(0, Math.min(NiveauDomaine.values().length - 1, niveau.ordinal() + pas));
            return NiveauDomaine.values()[rang];
        });
        return this;
    }

    Map<String, NiveauDomaine> parDomaine() {
        return new TreeMap<>(parDomaine);
    }

    List<String> domaines() {
        return List.copyOf(parDomaine.keySet());
    }
}
