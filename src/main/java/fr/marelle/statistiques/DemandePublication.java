package fr.marelle.statistiques;

import fr.marelle.masquage.Tableau;
import fr.marelle.shared.Erreurs;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a publication is asked to tell; two demands that ask the same are equal, in whatever order they were written.
 *
 * @param periode over
 * @param seuil least count shown, zero excepted
 * @param tableaux from 1 to {@link #TABLEAUX_MAX}, sorted, none twice
 */
public record DemandePublication(Periode periode, int seuil, List<Tableau> tableaux) {

    /** The one population so far: children with a parcours active on at least one day of the period. */
    public static final String ENFANTS = "enfants";

    /** Threshold by default (domain §5.9). */
    public static final int SEUIL = 11;

    /** Least threshold, for one-way tables of variables that are not sensitive. */
    static final int SEUIL_UNE_VARIABLE = 5;

    /** More tables at once are hard to read, and hard to protect together. */
    public static final int TABLEAUX_MAX = 4;

    private static final int SEUIL_MAX = 1000;

    /**
     * Reads what was typed or sent; null when anything was refused.
     *
     * @param tableaux codes of {@link Variable}; an empty table is an error
     * @param seuil digits; null or blank for {@link #SEUIL}
     */
    static DemandePublication lire(
            Erreurs erreurs,
            String population,
            String periode,
            List<List<String>> tableaux,
            String seuil,
            LocalDate aujourdhui) {
        erreurs.exiger(ENFANTS.equals(population), "population", "statistiques.populationInconnue");
        Periode lue = Periode.lire(erreurs, periode, aujourdhui);
        List<Tableau> lus = LectureTableaux.lire(erreurs, tableaux == null ? List.of() : tableaux);
        boolean vide = seuil == null || seuil.isBlank();
        Integer seuilLu = vide ? Integer.valueOf(SEUIL) : erreurs.nombre("seuil", seuil, SEUIL_UNE_VARIABLE, SEUIL_MAX);
        boolean croise = lus.stream().anyMatch(t -> t.dimensions().size() > 1);
        erreurs.exiger(seuilLu == null || seuilLu >= SEUIL || !croise, "seuil", "statistiques.seuilCroise");
        return erreurs.aucune() ? new DemandePublication(lue, Objects.requireNonNull(seuilLu), lus) : null;
    }

    /** In the order of {@link Variable}. */
    static List<String> ordonner(List<String> codes) {
        return Stream.of(Variable.values())
                .map(Variable::code)
                .filter(codes::contains)
                .toList();
    }

    /** Codes of every variable some table crosses, in the order of {@link Variable}. */
    public List<String> dimensions() {
        return ordonner(tableaux.stream().flatMap(t -> t.dimensions().stream()).toList());
    }

    /** Each table with one variable less, but for those asked already. */
    List<Tableau> plusGrossiers() {
        return tableaux.stream()
                .filter(t -> t.dimensions().size() > 1)
                .flatMap(t -> t.dimensions().stream()
                        .map(sans -> new Tableau(t.dimensions().stream()
                                .filter(v -> !v.equals(sans))
                                .toList())))
                .distinct()
                .filter(t -> !tableaux.contains(t))
                .toList();
    }

    /** Names of the tables, separated by a blank. */
    String noms() {
        return tableaux.stream().map(Tableau::nom).collect(Collectors.joining(" "));
    }

    /** The tables of those names. */
    static List<Tableau> tableaux(String noms) {
        return Stream.of(noms.split(" ")).map(Tableau::nomme).toList();
    }
}
