package fr.marelle.geste;

import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.BaseEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Where services leave what can be undone of what they just did, inside their transaction. */
@Dependent
public class Gestes {

    /** After a day nobody comes back to it. */
    private static final Duration GARDE = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /**
     * Keeps it, and forgets those whose time is over.
     *
     * @param touches what was changed or made, with how it stood before: a code, a date, an identifier, or nothing
     * @return by what it is undone; null when nothing was touched
     */
    public UUID noter(String nature, Map<? extends BaseEntity, String> touches) {
        if (touches.isEmpty()) {
            return null;
        }
        em.flush(); // the versions the gesture leaves
        em.createQuery("delete from Geste g where g.compteId = :moi and g.creeLe < :avant")
                .setParameter("moi", utilisateur.getCompteId())
                .setParameter("avant", horloge.instant().minus(GARDE))
                .executeUpdate();
        Geste geste = new Geste(
                utilisateur.getCompteId(),
                nature,
                touches.entrySet().stream()
                        .map(t -> new Piece(t.getKey().getId(), t.getKey().getVersion(), t.getValue()))
                        .toList(),
                horloge.instant());
        em.persist(geste);
        return geste.getId();
    }
}
