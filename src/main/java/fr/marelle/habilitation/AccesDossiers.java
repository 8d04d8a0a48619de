package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Grants and ends access to files; called by the services of the features, inside their transaction. */
@Dependent
public class AccesDossiers {

    @PersistenceContext
    private EntityManager em;

    /**
     * Somebody of a team, as shown in a file.
     *
     * @param nom name of the account
     * @param telephone professional number; null when not given
     */
    public record Membre(UUID compteId, String nom, String telephone, Qualite qualite, LocalDate du) {}

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
        em.createQuery(
                        "select a from Acces a where a.dossier = :dossier and a.qualite = :qualite and a.au is null",
                        Acces.class)
                .setParameter("dossier", dossier)
                .setParameter("qualite", qualite)
                .getResultList()
                .forEach(a -> a.terminer(le));
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

    /** Accounts that may follow families in that PRE on {@code jour}, by name. */
    public List<Compte> referents(UUID preId, LocalDate jour) {
        return em.createQuery(
                        "select distinct c from Compte c join c.habilitations h join h.role r join r.droits d"
                                + " where h.preId = :pre and r.portee = fr.marelle.habilitation.Portee.EQUIPE"
                                + " and d = :droit and h.du <= :jour and (h.au is null or h.au > :jour)"
                                + " and c.etat <> fr.marelle.habilitation.EtatCompte.FERME order by c.nom",
                        Compte.class)
                .setParameter("pre", preId)
                .setParameter("droit", Droit.PARCOURS_SUIVRE)
                .setParameter("jour", jour)
                .getResultList();
    }
}
