package fr.marelle.statistiques;

import java.util.List;

/**
 * A remontée with its counts.
 *
 * @param total children of the PRE
 * @param grilles one a variable, exact
 */
public record RemonteeLue(Remontee remontee, long total, List<Grille> grilles) {

    public String getDefinition() {
        return Metadonnees.definition();
    }
}
