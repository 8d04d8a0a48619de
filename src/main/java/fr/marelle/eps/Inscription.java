package fr.marelle.eps;

import java.util.UUID;

/**
 * What a file is put on an agenda for.
 *
 * @param saisineId the saisine; null unless it is a first look
 * @param parcoursId the parcours; null for a first look
 */
public record Inscription(ObjetPassage objet, UUID saisineId, UUID parcoursId) {

    public Inscription {
        if ((objet == ObjetPassage.PREMIERE ? saisineId : parcoursId) == null) {
            throw new IllegalArgumentException("a first look has its saisine, anything else its parcours");
        }
    }
}
