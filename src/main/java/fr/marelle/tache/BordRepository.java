package fr.marelle.tache;

import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the home page tells beside tasks: delays and the next meeting; each query carries the perimeter. */
@Dependent
class BordRepository {

    @PersistenceContext
    private EntityManager em;

    /** When each saisine was received and taken by an EPS for the first time, since {@code depuis}; one row a decision. */
    List<Object[]> delais(Perimetre perimetre, LocalDate depuis) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select s.id, s.provenance.recueLe, x.le from Saisine s join s.dossier d, Decision x where x.passage.saisineId ="
                        + " s.id and x.le >= :depuis and not exists (select w.id from Decision w where w.passage.saisineId = s.id"
                        + " and w.le < x.le) and " + perimetre.filtre("d"),
                Object[].class);
        return perimetre.appliquer(requete.setParameter("depuis", depuis)).getResultList();
    }

    /** The next meeting of the PRE where one works, today's included; null when none is planned. */
    ProchaineEps prochaine(Perimetre perimetre) {
        Set<UUID> pres = new HashSet<>(perimetre.presEntiers());
        pres.addAll(perimetre.presEquipe());
        return em
                .createQuery(
                        "select new fr.marelle.tache.ProchaineEps(r.id, r.le, r.heure, r.lieu, count(x.id)) from Reunion r"
                                + " left join Passage x on x.reunion = r where r.pre.id in :pres and r.le >= :jour and r.etat in"
                                + " (fr.marelle.eps.EtatReunion.PLANIFIEE, fr.marelle.eps.EtatReunion.ORDRE_DU_JOUR_ENVOYE)"
                                + " group by r.id, r.le, r.heure, r.lieu order by r.le, r.heure",
                        ProchaineEps.class)
                .setParameter("pres", pres)
                .setParameter("jour", perimetre.jour())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
