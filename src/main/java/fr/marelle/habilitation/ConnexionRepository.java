package fr.marelle.habilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins, secrets and failed attempts. */
@Dependent
class ConnexionRepository {

    /** Written in the query, a fetch join stops at its first collection; as a hint it goes on. */
    private static final String JUSQU_AUX_ROLES = "k.compte.habilitations.role";

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    /** With account and roles; rights are read apart: joined, each of forty would repeat the whole account. */
    Optional<Connexion> connexion(byte[] empreinte) {
        return premier(em.createQuery(
                        "select k from Connexion k join fetch k.compte where k.empreinte = :empreinte", Connexion.class)
                .setHint("eclipselink.left-join-fetch", JUSQU_AUX_ROLES)
                .setParameter("empreinte", empreinte)
                .getResultList());
    }

    Optional<Jeton> jeton(byte[] empreinte, Jeton.Usage usage) {
        return premier(em.createQuery(
                        "select k from Jeton k join fetch k.compte where k.empreinte = :empreinte and k.usage = :usage",
                        Jeton.class)
                .setHint("eclipselink.left-join-fetch", JUSQU_AUX_ROLES)
                .setParameter("empreinte", empreinte)
                .setParameter("usage", usage)
                .getResultList());
    }

    Optional<Compte> compte(String login) {
        return premier(em.createQuery("select c from Compte c where c.login = :login", Compte.class)
                .setParameter("login", login)
                .getResultList());
    }

    List<Connexion> ouvertes(UUID compteId) {
        return em.createQuery(
                        "select k from Connexion k where k.compte.id = :compte and k.fermeeLe is null order by k.vueLe desc",
                        Connexion.class)
                .setParameter("compte", compteId)
                .getResultList();
    }

    /** Ends every open session and every API token of an account. */
    void fermerTout(UUID compteId, Instant maintenant) {
        ouvertes(compteId).forEach(c -> c.fermer(maintenant));
        jetons(compteId).forEach(j -> j.revoquer(maintenant));
    }

    /** Revokes the one-time links of an account that were not used. */
    void revoquerLiens(UUID compteId, Instant maintenant) {
        em.createQuery(
                        "select k from Jeton k where k.compte.id = :compte and k.revoqueLe is null"
                                + " and k.usage = fr.marelle.habilitation.Jeton.Usage.LIEN_UNIQUE",
                        Jeton.class)
                .setParameter("compte", compteId)
                .getResultList()
                .forEach(j -> j.revoquer(maintenant));
    }

    List<Jeton> jetons(UUID compteId) {
        return em.createQuery(
                        "select k from Jeton k where k.compte.id = :compte and k.usage = fr.marelle.habilitation.Jeton.Usage.API"
                                + " order by k.creeLe desc",
                        Jeton.class)
                .setParameter("compte", compteId)
                .getResultList();
    }

    /** Failures noted under that key since {@code depuis}. */
    int echecs(byte[] cle, Instant depuis) {
        List<?> trouve = em.createNativeQuery("SELECT echecs FROM tentative WHERE cle = ? AND dernier > ?")
                .setParameter(1, cle)
                .setParameter(2, utc(depuis))
                .getResultList();
        return trouve.isEmpty() ? 0 : ((Number) trouve.get(0)).intValue();
    }

    void noterEchec(byte[] cle, Instant maintenant, Instant depuis) {
        em.createNativeQuery("INSERT INTO tentative (cle, echecs, dernier) VALUES (?, 1, ?) ON DUPLICATE KEY UPDATE"
                        + " echecs = IF(dernier > ?, echecs + 1, 1), dernier = VALUES(dernier)")
                .setParameter(1, cle)
                .setParameter(2, utc(maintenant))
                .setParameter(3, utc(depuis))
                .executeUpdate();
    }

    void oublierEchecs(byte[] cle) {
        em.createNativeQuery("DELETE FROM tentative WHERE cle = ?")
                .setParameter(1, cle)
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static <T> Optional<T> premier(List<T> liste) {
        return liste.stream().findFirst();
    }
}
