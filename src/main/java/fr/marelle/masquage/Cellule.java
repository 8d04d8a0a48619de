package fr.marelle.masquage;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param tableau name of its table
 * @param codes one for each dimension of the problem, in order; {@link Dimension#ENSEMBLE} where summed
 * @param effectif the count, 0 or more; means nothing in a hidden cell that was read from a file
 * @param statut whether it may be read
 */
public record Cellule(String tableau, List<String> codes, long effectif, Statut statut) {

    public Cellule {
        codes = List.copyOf(codes);
    }

    public boolean isSecret() {
        return statut == Statut.SECRET;
    }
}
