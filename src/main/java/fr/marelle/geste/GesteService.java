package fr.marelle.geste;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Undoes what one just did, as far as nothing changed since; what one may no longer do is not undone either. */
@Stateless
@RolesAllowed(Droit.ACCUEIL)
public class GesteService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<Inverse> inverses;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** One's own gesture alone: anybody else's does not exist. */
    public Issue annuler(UUID id) {
        Geste geste = id == null ? null : em.find(Geste.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (geste == null || !geste.estDe(utilisateur.getCompteId())) {
            throw new IntrouvableException();
        }
        geste.annuler(horloge.instant());
        Inverse inverse = inverses.stream()
                .filter(i -> i.natures().contains(geste.getNature()))
                .findFirst()
                .orElseThrow();
        Decompte decompte = new Decompte();
        List<Piece> pieces = geste.getPieces();
        for (Piece piece : pieces) {
            if (inverse.defaire(geste.getNature(), piece)) {
                decompte.faire();
            } else {
                decompte.refuser("geste.changeDepuis");
            }
        }
        return decompte.conclure("geste.annule", null);
    }
}
