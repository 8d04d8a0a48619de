package fr.marelle.journee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Every query on first days; each asks for one account. */
@Dependent
class JourneeRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Journee journee) {
        em.persist(journee);
    }

    /** With its ticks. */
    Optional<Journee> journee(UUID compteId) {
        return em
                .createQuery("select j from Journee j left join fetch j.faits where j.id = :compte", Journee.class)
                .setParameter("compte", compteId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
