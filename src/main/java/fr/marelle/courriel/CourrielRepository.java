package fr.marelle.courriel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on messages and on who wants them. */
@Dependent
class CourrielRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    void supprimer(Object entite) {
        em.remove(entite);
    }

    Optional<Abonnement> abonnement(UUID compteId) {
        return Optional.ofNullable(em.find(Abonnement.class, compteId));
    }

    /** Accounts that want a message and have none of that key yet. */
    List<UUID> attendent(String cle) {
        return em.createQuery(
                        "select a.id from Abonnement a where not exists (select c.id from Courriel c where c.compteId = a.id"
                                + " and c.cle = :cle) order by a.id",
                        UUID.class)
                .setParameter("cle", cle)
                .getResultList();
    }

    boolean existe(UUID compteId, String cle) {
        return em.createQuery("select count(c) from Courriel c where c.compteId = :compte and c.cle = :cle", Long.class)
                        .setParameter("compte", compteId)
                        .setParameter("cle", cle)
                        .getSingleResult()
                > 0;
    }

    /** The next one whose turn it is and that no other server holds; locked until the transaction ends. */
    Optional<Courriel> prochain(Instant maintenant) {
        List<?> ids = em.createNativeQuery(
                        "SELECT CAST(id AS CHAR) FROM courriel WHERE etat = 'A_ENVOYER' AND prochain_le <= ?"
                                + " ORDER BY prochain_le LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(maintenant, ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Courriel.class, UUID.fromString(id.toString())));
    }

    Courriel trouver(UUID id) {
        return em.find(Courriel.class, id);
    }

    /** Those a server took and never finished: it died. */
    int abandonnerPris(Instant avant) {
        return em.createQuery("update Courriel c set c.etat = :incertain where c.etat = :pris and c.prisLe < :avant")
                .setParameter("incertain", EtatCourriel.INCERTAIN)
                .setParameter("pris", EtatCourriel.PRIS)
                .setParameter("avant", avant)
                .executeUpdate();
    }

    /** Forgets what is over. */
    void purger(Instant avant) {
        em.createQuery("delete from Courriel c where c.creeLe < :avant and c.etat <> :attend")
                .setParameter("avant", avant)
                .setParameter("attend", EtatCourriel.A_ENVOYER)
                .executeUpdate();
    }

    /** How many failed and still wait, and how many were given up. */
    Object[] pannes() {
        return (Object[]) em.createQuery(
                        "select sum(case when c.etat = :attend and c.essais > 0 then 1 else 0 end), sum(case when c.etat ="
                                + " :abandonne or c.etat = :incertain then 1 else 0 end) from Courriel c")
                .setParameter("attend", EtatCourriel.A_ENVOYER)
                .setParameter("abandonne", EtatCourriel.ABANDONNE)
                .setParameter("incertain", EtatCourriel.INCERTAIN)
                .getSingleResult();
    }
}
