package fr.marelle.statistiques;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts of every PRE on one day, already protected.
 *
 * @param jour the day of the counts
 * @param lignes one a PRE, by name
 * @param total hidden as soon as a count in it is
 */
public record Apercu(LocalDate jour, AnneeScolaire annee, List<Ligne> lignes, Ligne total) {

    /**
     * Counts of one PRE.
     *
     * @param saisines saisines received since the school year began; null when hidden
     * @param parcours parcours under way; null when hidden
     */
    public record Ligne(String pre, Long saisines, Long parcours) {}

    /** Protects the counts: all three lists in the same order. */
    static Apercu proteger(
            LocalDate jour, AnneeScolaire annee, List<String> pres, List<Long> saisines, List<Long> parcours) {
        List<Long> saisinesMontrees = Masquage.masquer(saisines);
        List<Long> parcoursMontres = Masquage.masquer(parcours);
        List<Ligne> lignes = new ArrayList<>();
        for (int i = 0; i < pres.size(); i++) {
            lignes.add(new Ligne(pres.get(i), saisinesMontrees.get(i), parcoursMontres.get(i)));
        }
        Ligne total = new Ligne(null, Masquage.total(saisinesMontrees), Masquage.total(parcoursMontres));
        return new Apercu(jour, annee, lignes, total);
    }
}
