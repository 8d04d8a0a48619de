package fr.marelle.vue;

import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query on views: one's own, and those of the teams one is of. */
@Dependent
class VueRepository {

    /** IN () is no SQL. */
    private static final UUID AUCUN = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    void supprimer(Object entite) {
        em.remove(entite);
    }

    /** Whatever its list and state, deleted included; whose it is, is the caller's affair. */
    Optional<Vue> vue(UUID id) {
        return Optional.ofNullable(id).map(i -> em.find(Vue.class, i));
    }

    /** With whether it is the one found on opening the list; shared ones first, each by name. */
    List<Object[]> vues(ListeVue liste, UUID compteId, Collection<UUID> pres) {
        return em.createQuery(
                        "select v, x.id from Vue v left join VueDefaut x on x.vueId = v.id and x.compteId = :moi"
                                + " where v.liste = :liste and v.supprimeeLe is null and (v.compteId = :moi or v.preId in :pres)"
                                + " order by case when v.preId is null then 1 else 0 end, v.nom, v.id",
                        Object[].class)
                .setParameter("liste", liste)
                .setParameter("moi", compteId)
                .setParameter("pres", pres.isEmpty() ? Set.of(AUCUN) : pres)
                .getResultList();
    }

    /** How many views of that list somebody has, those of her teams left apart. */
    long nombre(ListeVue liste, UUID compteId) {
        return em.createQuery(
                        "select count(v) from Vue v where v.liste = :liste and v.compteId = :moi and v.supprimeeLe is null",
                        Long.class)
                .setParameter("liste", liste)
                .setParameter("moi", compteId)
                .getSingleResult();
    }

    Optional<VueDefaut> defaut(ListeVue liste, UUID compteId) {
        return em.createQuery("select x from VueDefaut x where x.liste = :liste and x.compteId = :moi", VueDefaut.class)
                .setParameter("liste", liste)
                .setParameter("moi", compteId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Forgets those deleted before {@code avant}; the database forgets who found them on opening a list. */
    void purger(Instant avant) {
        em.createQuery("delete from Vue v where v.supprimeeLe < :avant")
                .setParameter("avant", avant)
                .executeUpdate();
    }

    /** By name. */
    List<Pre> pres(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Pre p where p.id in :ids order by p.nom", Pre.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
