package fr.marelle.equipe;

import fr.marelle.habilitation.CleDonnee;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Tells of the keys of accounts: to the holder, to the coordination of the PRE they open and to the DPD. */
@Dependent
public class Cles {

    @Inject
    private AvisRepository avis;

    @Inject
    private Habilites habilites;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    void surCleDonnee(@Observes CleDonnee cle) {
        Set<UUID> comptes = new LinkedHashSet<>();
        if (cle.actif()) {
            comptes.add(cle.compteId());
        }
        for (UUID pre : cle.pres()) {
            habilites.avertis(pre, LocalDate.now(horloge)).stream()
                    .map(Compte::getId)
                    .forEach(comptes::add);
        }
        comptes.remove(utilisateur.getCompteId());
        avis.envoyer(comptes, null, utilisateur.getNom(), cle.fait());
    }
}
