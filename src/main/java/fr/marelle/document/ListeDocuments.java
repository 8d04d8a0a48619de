package fr.marelle.document;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Atteint;
import fr.marelle.shared.Page;

/**
 * The documents of a file that the reader may read.
 *
 * @param page latest first
 */
public record ListeDocuments(Atteint<Enfant> atteint, Page<DocumentLu> page) {

    public Enfant getEnfant() {
        return atteint.objet();
    }

    /** Whether the reader may put documents there. */
    public boolean isModifiable() {
        return atteint.modifiable();
    }
}
