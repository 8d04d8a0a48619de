package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Exclusions;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What people are told, each for herself; how many wait is kept beside the account. */
@Dependent
class AvisRepository {

    @PersistenceContext
    private EntityManager em;

    /** @param dossier null when it tells of an account */
    void envoyer(Collection<UUID> comptes, Dossier dossier, String auteur, String motif) {
        for (UUID compte : comptes) {
            em.persist(new Avis(compte, dossier, auteur, motif));
            ajouter(compte, 1);
        }
    }

    /** Not of a file she was barred from since. */
    List<Avis> nonLus(UUID compteId, LocalDate jour) {
        return em.createQuery(
                        "select a from Avis a left join fetch a.dossier d where a.compteId = :pCompte and a.luLe is null and"
                                + Exclusions.filtre("d") + "order by a.creeLe desc",
                        Avis.class)
                .setParameter("pCompte", compteId)
                .setParameter("pJour", jour)
                .getResultList();
    }

    /** So many more wait, or so many fewer. */
    void ajouter(UUID compteId, int combien) {
        em.createQuery("update Compte c set c.avis = c.avis + :combien where c.id = :compte")
                .setParameter("combien", combien)
                .setParameter("compte", compteId)
                .executeUpdate();
    }
}
