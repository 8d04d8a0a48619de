package fr.marelle.accord;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Every query on objections to figures. */
@Dependent
class OppositionRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Coffre coffre;

    void enregistrer(Opposition opposition) {
        em.persist(opposition);
    }

    /** Those of one file within reach, latest first; with the key of that file, so that opening a reason asks nothing more. */
    List<Opposition> duDossier(Perimetre perimetre, UUID dossierId) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select o, r, c from Opposition o join o.dossier d left join o.responsable r, CleDossier c where c.dossierId = d.id"
                        + " and d.id = :dossier and " + perimetre.filtre("d")
                        + " order by o.recueLe desc, o.creeLe desc",
                Object[].class);
        List<Object[]> lignes =
                perimetre.appliquer(requete.setParameter("dossier", dossierId)).getResultList();
        coffre.apporter(lignes.stream().map(l -> l[2]).toList());
        return lignes.stream()
                .filter(OppositionRepository::lue)
                .map(l -> (Opposition) l[0])
                .toList();
    }

    /** Looks at who objected while it is at hand, among what was just read: later it would be asked for. Never false. */
    private static boolean lue(Object[] ligne) {
        return Objects.equals(((Opposition) ligne[0]).getResponsable(), ligne[1]);
    }

    /** Those that wait for a decision on {@code jour}, the longest waiting first. */
    List<OppositionAttendue> aStatuer(Perimetre perimetre, LocalDate jour) {
        TypedQuery<OppositionAttendue> requete = em.createQuery(
                "select new fr.marelle.accord.OppositionAttendue(e.id, e.nom, e.prenom, d.numero, o.recueLe, o.prolongeeLe) from Opposition o"
                        + " join o.dossier d join Enfant e on e.dossier = d where o.decision is null and o.leveeLe is null"
                        + " and o.recueLe <= :aujourdhui and " + perimetre.filtre("d")
                        + " order by o.recueLe, e.nom, e.id",
                OppositionAttendue.class);
        return perimetre
                .appliquer(requete.setParameter("aujourdhui", jour))
                .setMaxResults(Page.ECRAN)
                .getResultList();
    }

    /** Those that wait in these PRE, without a name: identifier of the PRE, day it came, day it was prolonged. */
    List<Object[]> enAttente(Collection<UUID> pres, LocalDate jour) {
        return em.createQuery(
                        "select p.id, o.recueLe, o.prolongeeLe from Opposition o join o.dossier d join d.rattachements r join r.pre p where"
                                + " o.decision is null and o.leveeLe is null and r.du <= :jour and (r.au is null or r.au > :jour)"
                                + " and p.id in :pres order by o.recueLe",
                        Object[].class)
                .setParameter("jour", jour)
                .setParameter("pres", pres)
                .getResultList();
    }
}
