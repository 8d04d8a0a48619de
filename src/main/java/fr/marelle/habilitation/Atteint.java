package fr.marelle.habilitation;

import java.util.Set;

/**
 * A file's object within reach.
 *
 * @param modifiable false for whoever only reads it: somebody who followed the file until lately, or an exceptional access
 */
public record Atteint<T>(T objet, boolean modifiable) {

    /** The parts of the file one reads with it. */
    public Set<Compartiment> compartiments() {
        return Compartiment.lisibles(modifiable);
    }
}
