package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.Intervalle;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps the intervals in which the family allows an operation; written by the rule of accords alone. */
@Dependent
public class Permissions {

    @PersistenceContext
    private EntityManager em;

    /** Replaces all that was known of this operation on this file. */
    public void remplacer(Dossier dossier, Operation operation, List<Intervalle> intervalles) {
        em.createQuery("delete from Permission p where p.dossier = :dossier and p.operation = :operation")
                .setParameter("dossier", dossier)
                .setParameter("operation", operation)
                .executeUpdate();
        inscrire(dossier, operation, intervalles);
    }

    /** The first ones of a new file: there is nothing to replace. */
    public void inscrire(Dossier dossier, Operation operation, List<Intervalle> intervalles) {
        intervalles.forEach(i -> em.persist(new Permission(dossier, operation, i)));
    }

    public List<Permission> de(UUID dossierId) {
        return em.createQuery("select p from Permission p where p.dossier.id = :id order by p.du", Permission.class)
                .setParameter("id", dossierId)
                .getResultList();
    }

    public boolean autorise(UUID dossierId, Operation operation, LocalDate jour) {
        return de(dossierId).stream()
                .anyMatch(
                        p -> p.getOperation() == operation && p.getIntervalle().contient(jour));
    }

    /** The JPQL condition that the operation is allowed today on the Dossier {@code alias}; uses {@code :pJour} of the perimeter. */
    public static String filtre(String alias, Operation operation) {
        return (" exists (select pp.id from Permission pp where pp.dossier = %s"
                        + " and pp.operation = fr.marelle.habilitation.Operation.%s"
                        + " and pp.du <= :pJour and (pp.au is null or pp.au > :pJour)) ")
                .formatted(alias, operation.name());
    }
}
