package fr.marelle.famille.web;

import fr.marelle.famille.DepuisContact;
import fr.marelle.famille.EnfantVu;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a line of the list of children reads. */
@Named
@RequestScoped
public class PhrasesEnfant {

    @Inject
    private UtilisateurCourant utilisateur;

    private boolean contactDit;

    @PostConstruct
    void savoir() {
        contactDit = DepuisContact.estDit(utilisateur);
    }

    /** What matters most of a child, in one line under its name: who follows it, how it stands, when it was last spoken of. */
    public String sousNom(EnfantVu vu) {
        String referent = vu.referent() == null ? Messages.texte("famille.sansReferent") : vu.referent();
        return Stream.of(referent, Messages.libelle(vu.etat()), contact(vu))
                .filter(m -> !m.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How long ago the family was last spoken to; empty when the reader is not told. */
    public String contact(EnfantVu vu) {
        if (!contactDit) {
            return "";
        }
        Long jours = vu.joursSansContact();
        return jours == null ? Messages.texte("famille.sansContact") : Messages.texte("famille.dernierContact", jours);
    }
}
