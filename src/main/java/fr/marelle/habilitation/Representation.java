package fr.marelle.habilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets the software count, outside any request, what an account would see if it looked now: what it reaches, and no more. */
@Dependent
public class Representation {

    @Inject
    private CompteRepository comptes;

    @Inject
    private UtilisateurCourant utilisateur;

    /**
     * From now on the current person is that account, until another is represented.
     *
     * @throws IllegalStateException within somebody's own request
     */
    public void representer(UUID compteId) {
        if (utilisateur.getConnexionId() != null) {
            throw new IllegalStateException("somebody is signed in here");
        }
        utilisateur.identifier(comptes.trouver(compteId), null);
    }
}
