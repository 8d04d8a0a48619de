package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Bars people from files, and lifts it; called by the services of the features, inside their transaction. */
@Dependent
public class Exclusions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock horloge;

    /**
     * Somebody kept from a file.
     *
     * @param nom name of the account
     * @param motif why, in the words of whoever decided it
     */
    public record Ecarte(UUID id, UUID compteId, String nom, LocalDate du, String motif) {}

    /** Whether that bar was already put. */
    public boolean existe(UUID id) {
        return em.find(Exclusion.class, id) != null;
    }

    /** Bars {@code compteId} from {@code du} on, and ends every access that person has: lifting the bar opens none again. */
    public void exclure(UUID id, Dossier dossier, UUID compteId, LocalDate du, String motif) {
        Instant maintenant = horloge.instant();
        em.createQuery(
                        "select x from AccesExceptionnel x where x.dossier = :dossier and x.compteId = :compte"
                                + " and x.debut < :maintenant and x.fin > :maintenant",
                        AccesExceptionnel.class)
                .setParameter("dossier", dossier)
                .setParameter("compte", compteId)
                .setParameter("maintenant", maintenant)
                .getResultList()
                .forEach(x -> x.terminer(maintenant));
        em.createQuery(
                        "select a from AccesInvite a where a.dossier = :dossier and a.compteId = :compte and a.au > :du",
                        AccesInvite.class)
                .setParameter("dossier", dossier)
                .setParameter("compte", compteId)
                .setParameter("du", du)
                .getResultList()
                .forEach(a -> a.terminer(du));
        em.persist(new Exclusion(id, dossier, compteId, du, motif));
        em.createQuery(
                        "select a from Acces a where a.dossier = :dossier and a.compteId = :compte"
                                + " and (a.au is null or a.au > :du)",
                        Acces.class)
                .setParameter("dossier", dossier)
                .setParameter("compte", compteId)
                .setParameter("du", du)
                .getResultList()
                .forEach(a -> a.terminer(du));
    }

    /** From {@code le} on the person may again be given access; nothing that ended comes back. */
    public void lever(UUID dossierId, UUID id, LocalDate le) {
        Exclusion exclusion = em.find(Exclusion.class, id);
        if (exclusion == null || !exclusion.porteSur(dossierId)) {
            throw new IntrouvableException();
        }
        exclusion.lever(le);
    }

    /** Who is kept from the file on {@code jour}, by name. */
    public List<Ecarte> du(UUID dossierId, LocalDate jour) {
        return em.createQuery(
                        "select new fr.marelle.habilitation.Exclusions.Ecarte(x.id, c.id, c.nom, x.du, x.motif)"
                                + " from Exclusion x join Compte c on c.id = x.compteId where x.dossier.id = :id"
                                + " and x.du <= :jour and (x.au is null or x.au > :jour) order by c.nom",
                        Ecarte.class)
                .setParameter("id", dossierId)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** Files among {@code dossiers} from which that person is kept on {@code jour}. */
    public List<UUID> parmi(List<UUID> dossiers, UUID compteId, LocalDate jour) {
        return dossiers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select x.dossier.id from Exclusion x where x.compteId = :compte and x.dossier.id in :ids"
                                        + " and x.du <= :jour and (x.au is null or x.au > :jour)",
                                UUID.class)
                        .setParameter("compte", compteId)
                        .setParameter("ids", dossiers)
                        .setParameter("jour", jour)
                        .getResultList();
    }

    /** The JPQL condition that one is not barred from the Dossier {@code alias}; uses {@code :pCompte} and {@code :pJour}. */
    public static String filtre(String alias) {
        return (" not exists (select pe.id from Exclusion pe where pe.dossier = %s and pe.compteId = :pCompte"
                        + " and pe.du <= :pJour and (pe.au is null or pe.au > :pJour)) ")
                .formatted(alias);
    }
}
