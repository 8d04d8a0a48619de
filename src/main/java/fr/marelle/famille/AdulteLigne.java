package fr.marelle.famille;

import java.util.UUID;

/**
 * An adult of a child that a search found.
 *
 * @param enfant the child's identifier
 * @param nom null when unknown
 * @param prenom may be null
 */
public record AdulteLigne(UUID enfant, String nom, String prenom) {

    public String nomComplet() {
        return prenom == null ? nom : prenom + " " + nom;
    }
}
