package fr.marelle.equipe;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one was told and has not read yet. */
@Stateless
@RolesAllowed(Droit.AVIS_RECEVOIR)
public class AvisService {

    @Inject
    private AvisRepository repository;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Latest first. */
    public List<Avis> nonLus() {
        return repository.nonLus(utilisateur.getCompteId(), LocalDate.now(horloge));
    }

    /** Those that were shown are read: what came since is not. */
    public void lire(Instant jusqua) {
        List<Avis> lus =
                nonLus().stream().filter(a -> !a.getCreeLe().isAfter(jusqua)).toList();
        lus.forEach(a -> a.lire(horloge.instant()));
        repository.ajouter(utilisateur.getCompteId(), -lus.size());
    }
}
