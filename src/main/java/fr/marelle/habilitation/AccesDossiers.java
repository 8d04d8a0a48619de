package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Grants and ends access to files; called by the services of the features, inside their transaction. */
@Dependent
public class AccesDossiers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Exclusions exclusions;

    /**
     * Somebody of a team, as shown in a file.
     *
     * @param nom name of the account
     * @param telephone professional number; null when not given
     */
    public record Membre(UUID compteId, String nom, String telephone, Qualite qualite, LocalDate du) {

        private static final List<Qualite> APPELES =
                List.of(Qualite.REFERENT_PRINCIPAL, Qualite.REFERENT_PRESSENTI, Qualite.REFERENT);

        /** Whom the family calls: the principal, or else who is to meet it, or else who follows it too; null when nobody. */
        public static Membre referent(List<Membre> equipe) {
            return equipe.stream()
                    .filter(m -> APPELES.contains(m.qualite()))
                    .min(Comparator.comparing(m -> APPELES.indexOf(m.qualite())))
                    .orElse(null);
        }
    }

    /** Lets {@code compteId} read the file from {@code du} on; {@code motif} in words, at most 200 characters. */
    public void accorder(Dossier dossier, UUID compteId, Qualite qualite, LocalDate du, String motif) {
        em.persist(new Acces(dossier, compteId, qualite, du, motif));
    }

    /** The same, for a file taken over: it lasted until {@code au}, the first day without it. */
    public void accorder(Dossier dossier, UUID compteId, Qualite qualite, LocalDate du, LocalDate au, String motif) {
        Acces acces = new Acces(dossier, compteId, qualite, du, motif);
        acces.terminer(au);
        em.persist(acces);
    }

    /** Ends every access of that quality on the file: {@code le} is the first day without it. */
    public void terminer(Dossier dossier, Qualite qualite, LocalDate le) {
        enVigueur(dossier, le).stream().filter(a -> a.getQualite() == qualite).forEach(a -> a.terminer(le));
    }

    /**
     * Gives the file to somebody from {@code du} on. There is one principal: naming another ends the first, and the
     * principal is not made less by it; what anybody else had on the file before is replaced.
     *
     * @param motif in words, at most 200 characters
     * @return what was granted; null when the person had as much already
     * @throws BusinessRuleException at {@code referent} when the person is barred from the file
     */
    public Acces nommer(Dossier dossier, UUID compteId, Qualite qualite, LocalDate du, String motif) {
        List<Acces> actuels = enVigueur(dossier, du);
        if (!exclusions.parmi(List.of(dossier.getId()), compteId, du).isEmpty()) {
            throw new BusinessRuleException("referent", "habilitation.ecarte");
        }
        boolean deja = actuels.stream().anyMatch(a -> a.estDe(compteId) && a.getQualite() == qualite);
        if (actuels.stream().anyMatch(a -> a.estDe(compteId) && a.getQualite() == Qualite.REFERENT_PRINCIPAL)) {
            return null;
        }
        actuels.stream()
                .filter(a -> a.estDe(compteId) != (a.getQualite() == qualite))
                .filter(a -> a.estDe(compteId) || qualite.unique())
                .forEach(a -> a.terminer(du));
        if (deja) {
            return null;
        }
        Acces accorde = new Acces(dossier, compteId, qualite, du, motif);
        em.persist(accorde);
        return accorde;
    }

    /**
     * Ends whatever anybody has on the file, which went to another PRE: {@code le} is the first day without it. What a
     * role of that PRE gave, it gives no more: the perimeter asks for the PRE of the day.
     */
    public void liberer(Dossier dossier, LocalDate le, Instant maintenant) {
        enVigueur(dossier, le).forEach(a -> a.terminer(le));
        em.createQuery(
                        "select x from AccesExceptionnel x where x.dossier = :dossier and x.debut < :maintenant"
                                + " and x.fin > :maintenant",
                        AccesExceptionnel.class)
                .setParameter("dossier", dossier)
                .setParameter("maintenant", maintenant)
                .getResultList()
                .forEach(x -> x.terminer(maintenant));
        em.createQuery("select a from AccesInvite a where a.dossier = :dossier and a.au > :le", AccesInvite.class)
                .setParameter("dossier", dossier)
                .setParameter("le", le)
                .getResultList()
                .forEach(a -> a.terminer(le));
    }

    /** Accesses that last on {@code le} or begin later. */
    private List<Acces> enVigueur(Dossier dossier, LocalDate le) {
        return em.createQuery(
                        "select a from Acces a where a.dossier = :dossier and (a.au is null or a.au > :le)",
                        Acces.class)
                .setParameter("dossier", dossier)
                .setParameter("le", le)
                .getResultList();
    }

    /** Whoever typed the request reads the file no longer: who follows the child is named, never self-appointed. */
    public void retirerDeposants(Dossier dossier) {
        em.createQuery("delete from Acces a where a.dossier = :dossier and a.qualite = :qualite")
                .setParameter("dossier", dossier)
                .setParameter("qualite", Qualite.DEPOSANT)
                .executeUpdate();
    }

    /** Forgets who could read a provisional file: reading the child's own is another decision. */
    public void oublier(Dossier provisoire) {
        em.createQuery("delete from Acces a where a.dossier = :dossier")
                .setParameter("dossier", provisoire)
                .executeUpdate();
    }

    /** Who follows the file on {@code jour}, principal first. */
    public List<Membre> equipe(UUID dossierId, LocalDate jour) {
        return em.createQuery(
                        "select new fr.marelle.habilitation.AccesDossiers.Membre(c.id, c.nom, c.telephone, a.qualite, a.du)"
                                + " from Acces a join Compte c on c.id = a.compteId where a.dossier.id = :id"
                                + " and a.du <= :jour and (a.au is null or a.au > :jour) order by a.qualite, a.du",
                        Membre.class)
                .setParameter("id", dossierId)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** Everybody who ever had the file, latest first. */
    public List<Affectation> affectations(UUID dossierId) {
        return em.createQuery(
                        "select new fr.marelle.habilitation.Affectation(a.id, c.id, c.nom, c.telephone, a.qualite, a.du,"
                                + " a.au, a.motif) from Acces a join Compte c on c.id = a.compteId"
                                + " where a.dossier.id = :id order by a.qualite, a.du desc, c.nom",
                        Affectation.class)
                .setParameter("id", dossierId)
                .getResultList();
    }

    /** One of the accesses of that file. */
    public Acces trouver(UUID dossierId, UUID accesId) {
        Acces acces = em.find(Acces.class, accesId);
        if (acces == null || !acces.porteSur(dossierId)) {
            throw new IntrouvableException();
        }
        return acces;
    }

    /** Lets {@code compteId} read the file from {@code debut} on, for {@link AccesExceptionnel#DUREE}. */
    public void ouvrirExceptionnel(UUID id, Dossier dossier, UUID compteId, Instant debut, String motif) {
        AccesExceptionnel acces = new AccesExceptionnel(id, dossier, compteId, debut, motif);
        em.persist(acces);
        em.createQuery("update Compte c set c.exceptionJusqua = :fin where c.id = :compte")
                .setParameter("fin", acces.getFin())
                .setParameter("compte", compteId)
                .executeUpdate();
    }

    /** Until when that person reads the file by exception; empty when she does not. */
    public Optional<Instant> exceptionJusqua(UUID dossierId, UUID compteId, Instant maintenant) {
        return em.createQuery(
                        "select x.fin from AccesExceptionnel x where x.dossier.id = :id and x.compteId = :compte"
                                + " and x.fin > :maintenant order by x.fin desc",
                        Instant.class)
                .setParameter("id", dossierId)
                .setParameter("compte", compteId)
                .setParameter("maintenant", maintenant)
                .getResultStream()
                .findFirst();
    }
}
