package fr.marelle.famille.web;

import fr.marelle.famille.DepuisContact;
import fr.marelle.famille.EnfantVu;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a line of the list of children reads. */
@Named
@RequestScoped
public class PhrasesEnfant {

    @Inject
    private UtilisateurCourant utilisateur;

    /** How long ago the family was last spoken to; empty when the reader is not told. */
    public String contact(EnfantVu vu) {
        if (!DepuisContact.estDit(utilisateur)) {
            return "";
        }
        Long jours = vu.joursSansContact();
        return jours == null ? Messages.texte("famille.sansContact") : Messages.texte("famille.dernierContact", jours);
    }
}
