package fr.marelle.masquage;

import java.util.List;

/**
 * A table: the dimensions it crosses, with all their margins.
 *
 * @param dimensions codes, in the order in which people read them; none: the grand total alone
 */
public record Tableau(List<String> dimensions) {

    public Tableau {
        dimensions = List.copyOf(dimensions);
        if (dimensions.stream().distinct().count() < dimensions.size()) {
            throw new IllegalArgumentException("A dimension stands twice in " + dimensions);
        }
    }

    /** {@code quartier*sexe*age}. */
    public String nom() {
        return dimensions.isEmpty() ? "ensemble" : String.join("*", dimensions);
    }

    /** The table that bears this name. */
    public static Tableau nomme(String nom) {
        return new Tableau(nom.equals("ensemble") ? List.of() : List.of(nom.split("\\*")));
    }
}
