package fr.marelle.parcours;

import fr.marelle.famille.Enfant;
import java.util.UUID;

/**
 * A child for whom a note may be written.
 *
 * @param dossierId identifier of its file
 * @param numero number of its file
 */
public record EnfantNote(UUID dossierId, String numero, String prenom, String nom) {

    static EnfantNote de(Enfant enfant) {
        return new EnfantNote(
                enfant.getDossier().getId(), enfant.getDossier().getNumero(), enfant.getPrenom(), enfant.getNom());
    }

    /** First name and name. */
    public String getNomComplet() {
        return prenom + " " + nom;
    }

    /** Key of this child in a form. */
    public String getCle() {
        return dossierId.toString();
    }
}
