package fr.marelle.demonstration;

import fr.marelle.eps.Passage;
import fr.marelle.eps.Reunion;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What writing by thousands needs of the database. */
@Dependent
class DemonstrationRepository {

    @PersistenceContext
    private EntityManager em;

    /** In this transaction numbers are drawn without writing first what waits to be written. */
    void grouper() {
        em.setFlushMode(FlushModeType.COMMIT);
    }

    /** Writes what waits: later rows name the rows written here by identifier alone. */
    void ecrire() {
        em.flush();
    }

    /** Meetings of one PRE, by identifier. */
    Map<UUID, Reunion> reunions(UUID preId) {
        return em
                .createQuery("select r from Reunion r where r.pre.id = :pre", Reunion.class)
                .setParameter("pre", preId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Reunion::getId, Function.identity()));
    }

    /** The agenda of a meeting, in order. */
    List<Passage> passages(UUID reunionId) {
        return em.createQuery(
                        "select x from Passage x join fetch x.dossier where x.reunion.id = :id order by x.ordre",
                        Passage.class)
                .setParameter("id", reunionId)
                .getResultList();
    }
}
