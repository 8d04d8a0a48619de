package fr.marelle.statistiques;

import fr.marelle.masquage.Cellule;
import fr.marelle.shared.web.Messages;
import java.util.List;

/**
 * A table as people read it: the last variable in columns, the others in rows, sums last.
 *
 * @param nom of the table: {@code quartier*sexe}
 * @param titre the same in words
 * @param entetes names of the variables in rows
 * @param colonnes labels of the columns of counts
 * @param rangees rows, in the order of the codes
 */
public record Grille(String nom, String titre, List<String> entetes, List<String> colonnes, List<Rangee> rangees) {

    /** What stands for a hidden count, whatever the reason. */
    static final String SECRET = "s";

    /** Rows a page shows; the file has them all. */
    private static final int ECRAN = 100;

    /**
     * A row.
     *
     * @param libelles one for each variable in rows
     * @param valeurs one for each column: digits or a mark
     */
    public record Rangee(List<String> libelles, List<String> valeurs) {

        /** Whether it sums the rows above it. */
        public boolean isTotal() {
            return libelles.get(libelles.size() - 1).equals(Messages.texte("statistiques.ensemble"));
        }
    }

    static String effectif(Cellule cellule) {
        return cellule.isSecret() ? SECRET : String.valueOf(cellule.effectif());
    }

    /** Whether there will be a number. */
    static String marque(Cellule cellule) {
        return Messages.texte(cellule.isSecret() ? "statistiques.masque" : "statistiques.publie");
    }

    /** Those a page shows. */
    public List<Rangee> getVisibles() {
        return rangees.subList(0, Math.min(ECRAN, rangees.size()));
    }

    /** Rows that stand in the file only. */
    public int getReste() {
        return rangees.size() - getVisibles().size();
    }
}
