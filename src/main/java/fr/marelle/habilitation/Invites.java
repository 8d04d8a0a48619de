package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Opens files to the guests of a meeting and closes them; called by the feature that invites, inside its transaction. */
@Dependent
public class Invites {

    @PersistenceContext
    private EntityManager em;

    /**
     * One file open to one guest.
     *
     * @param tenu whether the person is bound by secrecy
     */
    public record Ouverture(Dossier dossier, UUID compteId, boolean tenu) {}

    /**
     * Makes what one meeting opens exactly {@code voulues}, from {@code jour} until the day before {@code fin}: what is no longer
     * wanted ends at once, what was already open stays as it is.
     */
    public void ajuster(UUID origineId, Collection<Ouverture> voulues, LocalDate jour, LocalDate fin) {
        List<AccesInvite> ouverts = em.createQuery(
                        "select a from AccesInvite a where a.origineId = :origine and a.au > :jour", AccesInvite.class)
                .setParameter("origine", origineId)
                .setParameter("jour", jour)
                .getResultList();
        ouverts.stream().filter(a -> voulues.stream().noneMatch(a::estPour)).forEach(a -> a.terminer(jour));
        if (jour.isBefore(fin)) {
            voulues.stream()
                    .filter(v -> ouverts.stream().noneMatch(a -> a.estPour(v)))
                    .forEach(v ->
                            em.persist(new AccesInvite(v.dossier(), v.compteId(), origineId, v.tenu(), jour, fin)));
        }
    }
}
