package fr.marelle.eps;

import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The meetings of a school year, and how long saisines waited for them. */
@Dependent
class AnneeRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EpsRepository eps;

    /** All meetings of a school year, in order. */
    List<ReunionLigne> reunions(Perimetre perimetre, AnneeScolaire annee) {
        return eps.lignes(perimetre, "r.le >= :du and r.le < :au", "r.le, r.heure")
                .setParameter("du", annee.du())
                .setParameter("au", annee.au())
                .getResultList();
    }

    /** Of these days, those on which that PRE already meets. */
    List<LocalDate> jours(UUID preId, Collection<LocalDate> jours) {
        return em.createQuery(
                        "select r.le from Reunion r where r.pre.id = :pre and r.le in :jours"
                                + " and r.etat <> fr.marelle.eps.EtatReunion.ANNULEE",
                        LocalDate.class)
                .setParameter("pre", preId)
                .setParameter("jours", jours)
                .getResultList();
    }

    /** Days each saisine had waited when it first came before the EPS, if that was in that school year and is past. */
    List<Long> delais(Perimetre perimetre, AnneeScolaire annee) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select s.provenance.recueLe, min(r.le) from Passage x join x.reunion r join x.dossier d"
                        + " join Saisine s on s.id = x.saisineId where r.etat <> fr.marelle.eps.EtatReunion.ANNULEE"
                        + " and r.le <= :pJour and r.pre.id in :pres and " + perimetre.filtre("d")
                        + " group by s.id, s.provenance.recueLe having min(r.le) >= :du and min(r.le) < :au",
                Object[].class);
        requete.setParameter("pres", EpsRepository.pres(perimetre))
                .setParameter("du", annee.du())
                .setParameter("au", annee.au());
        return perimetre.appliquer(requete).getResultList().stream()
                .map(l -> ChronoUnit.DAYS.between((LocalDate) l[0], (LocalDate) l[1]))
                .toList();
    }
}
