package fr.marelle.statistiques;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Tableau;
import java.util.List;

/**
 * What protecting a table costs its readers.
 *
 * @param titre of the table, in words
 * @param cellules its cells, margins included
 * @param masquees those hidden
 */
public record Cout(String titre, int cellules, int masquees) {

    private static final int CENT = 100;

    /** @param protegees cells of that table and of others */
    static Cout de(Tableau tableau, List<Cellule> protegees) {
        List<Cellule> siennes = protegees.stream()
                .filter(c -> c.tableau().equals(tableau.nom()))
                .toList();
        return new Cout(PublicationLigne.titre(tableau.dimensions()), siennes.size(), (int)
                siennes.stream().filter(Cellule::isSecret).count());
    }

    /** Percent of the cells hidden; never 0 nor 100 unless all say so. */
    public int getPart() {
        if (masquees == 0 || masquees == cellules) {
            return masquees == 0 ? 0 : CENT;
        }
        return Math.max(1, Math.min(CENT - 1, Math.round(CENT * (float) masquees / cellules)));
    }
}
