package fr.marelle.dossier;

import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens files and keeps their trace of decisions; called by the services of the features, inside their transaction. */
@Dependent
public class Dossiers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Coffre coffre;

    /** Opens a file in {@code pre} from {@code le} on, with its own data key. */
    public Dossier ouvrir(Pre pre, LocalDate le) {
        long rang = ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR numero_dossier")
                        .getSingleResult())
                .longValue();
        Dossier dossier = new Dossier("%d-%05d".formatted(le.getYear(), rang), pre, le);
        em.persist(dossier);
        coffre.creerCle(dossier.getId());
        return dossier;
    }

    /** Deletes a file that holds nothing any more (a double joined to another file), with its key. */
    public void supprimerVide(Dossier dossier) {
        em.createQuery("delete from Trace t where t.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
        coffre.detruireCle(dossier.getId());
        em.remove(em.contains(dossier) ? dossier : em.merge(dossier));
    }

    /**
     * Notes what was decided on a file.
     *
     * @param fait key of the sentence in the bundle, {@code trace.<feature>.<fact>}
     * @param precision code or date that completes it, at most 200 characters; may be null
     */
    public void tracer(Dossier dossier, String fait, String precision) {
        em.persist(new Trace(dossier, fait, precision));
    }

    /** The same, for a decision of the past: {@code par} took it on {@code quand}; null when nobody knows who. */
    public void tracer(Dossier dossier, String fait, String precision, Instant quand, UUID par) {
        em.persist(new Trace(dossier, fait, precision, quand, par));
    }

    /** The decisions taken on a file, latest first; the caller has checked that the file is within reach. */
    public List<Trace> traces(UUID dossierId) {
        return em.createQuery("select t from Trace t where t.dossier.id = :id order by t.creeLe desc", Trace.class)
                .setParameter("id", dossierId)
                .getResultList();
    }

    /** A file already known to be within reach. */
    public Dossier trouver(UUID id) {
        Dossier dossier = em.find(Dossier.class, id);
        if (dossier == null) {
            throw new IntrouvableException();
        }
        return dossier;
    }
}
