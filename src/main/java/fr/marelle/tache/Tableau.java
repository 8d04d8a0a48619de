package fr.marelle.tache;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that awaits within somebody's reach: every number on a page is counted on it, and every list taken from it.
 *
 * @param attentes the most urgent first
 */
public record Tableau(List<Attente> attentes) {

    public Tableau {
        attentes = attentes.stream()
                .sorted(Comparator.comparing(Attente::echeance)
                        .thenComparing(Attente::regle)
                        .thenComparing(Attente::objetId))
                .toList();
    }

    /** Those of one list. */
    public List<Attente> liste(Choisies choix) {
        return attentes.stream()
                .filter(choix.filtre()::garde)
                .filter(a -> choix.regle() == null || a.regle() == choix.regle())
                .filter(a -> choix.compteId() == null
                        || choix.compteId().equals(a.charge().compteId()))
                .filter(a -> choix.dossierId() == null
                        || choix.dossierId().equals(a.lieu().dossierId()))
                .toList();
    }

    /** Those of one list by who is in charge; the coordination's, and nobody's, left out. */
    Map<UUID, List<Attente>> parPersonne(FiltreTache filtre) {
        return attentes.stream()
                .filter(a -> filtre.garde(a) && a.charge().compteId() != null)
                .collect(Collectors.groupingBy(a -> a.charge().compteId()));
    }

    /** @param regle null for all of them */
    public int nombre(FiltreTache filtre, Regle regle) {
        return liste(new Choisies(filtre, regle, null, null)).size();
    }

    /** How many of those of that list, were they not put aside, the reader put aside. */
    int deCote(FiltreTache filtre) {
        return filtre != FiltreTache.RETARD
                ? 0
                : (int) attentes.stream()
                        .filter(a -> a.isEnRetard() && a.reporteeAu() != null)
                        .count();
    }

    public int nombre(FiltreTache filtre) {
        return nombre(filtre, null);
    }
}
