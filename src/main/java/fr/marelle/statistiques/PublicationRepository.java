package fr.marelle.statistiques;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.web.Erreur;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Publications and their register; nothing nominative, so no perimeter. */
@Dependent
class PublicationRepository {

    /** ER_LOCK_WAIT_TIMEOUT */
    private static final int ATTENTE_DEPASSEE = 1205;

    @PersistenceContext
    private EntityManager em;

    /** Waits for whoever draws a publication or a remontée, then is alone to do so until the end of the transaction. */
    void verrouiller() {
        try {
            em.createNativeQuery("SELECT dernier FROM registre_publication WHERE id = 1 FOR UPDATE")
                    .getSingleResult();
        } catch (PersistenceException e) {
            throw Optional.ofNullable(Erreur.cause(e, SQLException.class))
                    .filter(sql -> sql.getErrorCode() == ATTENTE_DEPASSEE)
                    .<RuntimeException>map(sql -> new BusinessRuleException(null, "statistiques.autreEnCours"))
                    .orElse(e);
        }
    }

    /** Number of the latest publication; 0 before the first. */
    int dernier() {
        return ((Number) em.createNativeQuery("SELECT dernier FROM registre_publication WHERE id = 1")
                        .getSingleResult())
                .intValue();
    }

    void enregistrer(Publication publication) {
        em.persist(publication);
        em.createNativeQuery("UPDATE registre_publication SET dernier = ?1 WHERE id = 1")
                .setParameter(1, publication.getNumero())
                .executeUpdate();
    }

    /** Latest first. */
    List<PublicationLigne> lister() {
        return em.createQuery(
                        "select new fr.marelle.statistiques.PublicationLigne(p.id, p.numero, p.creeLe, p.periode, p.seuil,"
                                + " p.tableaux) from Publication p order by p.numero desc",
                        PublicationLigne.class)
                .getResultList();
    }

    /** Of one period, with their files, oldest first. */
    List<Publication> dePeriode(Periode periode) {
        return em.createQuery(
                        "select p from Publication p where p.periode = :periode order by p.numero", Publication.class)
                .setParameter("periode", periode.code())
                .getResultList();
    }

    /** What was asked before. */
    Optional<Publication> de(DemandePublication demande) {
        return dePeriode(demande.periode()).stream()
                .filter(p -> p.demande().equals(demande))
                .findFirst();
    }

    Publication lire(UUID id) {
        return Optional.ofNullable(em.find(Publication.class, id)).orElseThrow(IntrouvableException::new);
    }
}
