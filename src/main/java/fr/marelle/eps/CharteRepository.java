package fr.marelle.eps;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Versions of the charte, and one's own signatures. Who signed is read with the meeting, by {@link EpsRepository}. */
@Dependent
class CharteRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(SignatureCharte signature) {
        em.persist(signature);
    }

    /** The latest that has begun: the first one came with the software. */
    Charte enVigueur(LocalDate jour) {
        return em.createQuery(
                        "select c from Charte c where c.du <= :jour order by c.du desc, c.numero desc", Charte.class)
                .setParameter("jour", jour)
                .setMaxResults(1)
                .getSingleResult();
    }

    List<SignatureCharte> de(UUID compteId, AnneeScolaire annee) {
        return em.createQuery(
                        "select s from SignatureCharte s where s.compteId = :compte and s.annee = :annee",
                        SignatureCharte.class)
                .setParameter("compte", compteId)
                .setParameter("annee", annee.debut())
                .getResultList();
    }
}
