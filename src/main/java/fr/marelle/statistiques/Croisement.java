package fr.marelle.statistiques;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Modalite;
import fr.marelle.masquage.Tableau;
import fr.marelle.shared.web.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lays the cells of a table out in rows and columns. */
final class Croisement {

    private Croisement() {}

    /** @param valeur what to write of a cell */
    static Grille de(
            Tableau tableau, List<Dimension> dimensions, List<Cellule> cellules, Function<Cellule, String> valeur) {
        Map<List<String>, String> valeurs = new HashMap<>();
        cellules.stream()
                .filter(c -> c.tableau().equals(tableau.nom()))
                .forEach(c -> valeurs.put(c.codes(), valeur.apply(c)));
        List<String> variables = tableau.dimensions();
        boolean simple = variables.size() == 1;
        List<String> enRangees = simple ? variables : variables.subList(0, variables.size() - 1);
        Map<String, String> colonnes = simple
                ? Map.of(Dimension.ENSEMBLE, Messages.texte("statistiques.effectif"))
                : libelles(dimension(dimensions, variables.get(variables.size() - 1)));
        List<Grille.Rangee> rangees = new ArrayList<>();
        for (List<String> codes : combiner(enRangees, dimensions)) {
            rangees.add(new Grille.Rangee(
                    rangLibelles(enRangees, codes, dimensions),
                    colonnes.keySet().stream()
                            .map(c -> valeurs.get(codes(dimensions, variables, codes, simple ? null : c)))
                            .toList()));
        }
        return new Grille(
                tableau.nom(),
                PublicationLigne.titre(variables),
                enRangees.stream().map(v -> PublicationLigne.titre(List.of(v))).toList(),
                List.copyOf(colonnes.values()),
                rangees);
    }

    private static List<String> rangLibelles(List<String> variables, List<String> codes, List<Dimension> dimensions) {
        List<String> libelles = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            libelles.add(libelles(dimension(dimensions, variables.get(i))).get(codes.get(i)));
        }
        return libelles;
    }

    /** One code a dimension: that of the row, that of the column, {@code ENSEMBLE} for what the table does not cross. */
    private static List<String> codes(
            List<Dimension> dimensions, List<String> variables, List<String> rangee, String colonne) {
        return dimensions.stream()
                .map(d -> {
                    int rang = variables.indexOf(d.code());
                    return rang < 0 ? Dimension.ENSEMBLE : rang < rangee.size() ? rangee.get(rang) : colonne;
                })
                .toList();
    }

    /** Every combination of codes, sums last. */
    private static List<List<String>> combiner(List<String> variables, List<Dimension> dimensions) {
        List<List<String>> suites = List.of(List.of());
        for (String variable : variables) {
            List<List<String>> plusLongues = new ArrayList<>();
            for (List<String> suite : suites) {
                for (String code : libelles(dimension(dimensions, variable)).keySet()) {
                    List<String> longue = new ArrayList<>(suite);
                    longue.add(code);
                    plusLongues.add(longue);
                }
            }
            suites = plusLongues;
        }
        return suites;
    }

    /** Labels by code, {@code ENSEMBLE} last. A quartier is told with its code: names are no key. */
    private static Map<String, String> libelles(Dimension dimension) {
        Map<String, String> libelles = new LinkedHashMap<>();
        for (Modalite m : dimension.modalites()) {
            libelles.put(m.code(), m.code().startsWith("QN") ? m.libelle() + " (" + m.code() + ")" : m.libelle());
        }
        libelles.put(Dimension.ENSEMBLE, libelles.remove(Dimension.ENSEMBLE));
        return libelles;
    }

    private static Dimension dimension(List<Dimension> dimensions, String code) {
        return dimensions.stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
