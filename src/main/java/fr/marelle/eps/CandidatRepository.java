package fr.marelle.eps;

import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files of a PRE that await an EPS. */
@Dependent
class CandidatRepository {

    /** A review is due that long after the last one, or after the parcours began. */
    private static final int MOIS_ENTRE_BILANS = 6;

    /** Most files proposed at once: a meeting sees about twenty. */
    private static final int MAX = 60;

    private static final String ACCORD = " left join Permission %1$s on %1$s.dossier = d"
            + " and %1$s.operation = fr.marelle.habilitation.Operation.%3$s"
            + " and %1$s.du <= %2$s and (%1$s.au is null or %1$s.au > %2$s)";

    private static final String SELON_ACCORD = ACCORD.formatted("pa", ":pJour", "PASSER_EN_EPS")
            + ACCORD.formatted("pb", ":leJour", "PASSER_EN_EPS") + ACCORD.formatted("pc", ":pJour", "ACCOMPAGNER")
            + " left join Enfant e on e.dossier = d and pa.id is not null and pb.id is not null";

    /** Of that PRE today, active, and not already on the agenda of a meeting to come. */
    private static final String LIBRE = " d.etat = fr.marelle.dossier.EtatDossier.ACTIF"
            + " and exists (select t.id from Rattachement t where t.dossier = d and t.pre.id = :pre and t.du <= :pJour"
            + " and (t.au is null or t.au > :pJour))"
            + " and not exists (select x.id from Passage x where x.dossier = d and x.reunion.etat in"
            + " (fr.marelle.eps.EtatReunion.PLANIFIEE, fr.marelle.eps.EtatReunion.ORDRE_DU_JOUR_ENVOYE)"
            + " and not exists (select y.id from Decision y where y.passage = x)) and ";

    /** Started before the EPS, which has not said yes or no. */
    private static final String A_RATIFIER = "(p.ratifierAvant is not null and p.ratifieLe is null"
            + " and p.etat <> fr.marelle.parcours.EtatParcours.CLOS and not exists (select w.id from Decision w"
            + " where w.passage.parcoursId = p.id and w.ajourneeAu is null"
            + " and w.passage.objet = fr.marelle.eps.ObjetPassage.RATIFICATION))";

    private static final String BILAN_DU = "(p.etat = fr.marelle.parcours.EtatParcours.EN_COURS"
            + " and (p.ratifierAvant is null or p.ratifieLe is not null) and p.debutLe <= :bilanAvant"
            + " and not exists (select b.id from Bilan b where b.parcours = p and b.le > :bilanAvant)"
            + " and not exists (select v.id from Decision v where v.passage.parcoursId = p.id and v.ajourneeAu is null"
            + " and v.le > :bilanAvant))";

    @PersistenceContext
    private EntityManager em;

    /** Files that await a meeting of that PRE held on {@code le}, the longest wait first; each once. */
    List<Candidat> candidats(Perimetre perimetre, Reunion reunion) {
        TypedQuery<Candidat> requete = em.createQuery(
                "select new fr.marelle.eps.Candidat(s.id, s.provenance.recueLe, p.id, p.ratifierAvant, p.ratifieLe, p.debutLe,"
                        + " d.id, d.numero, pa.id, pb.id, e.id, e.nom, e.prenom, pb.au, pc.id) from Dossier d"
                        + " left join Saisine s on s.dossier = d and s.etat = fr.marelle.saisine.EtatSaisine.EN_EXAMEN"
                        + " left join Parcours p on p.dossier = d and p.etat <> fr.marelle.parcours.EtatParcours.CLOS"
                        + SELON_ACCORD + " where (s.id is not null or " + A_RATIFIER + " or " + BILAN_DU + ") and "
                        + LIBRE + perimetre.filtre("d") + " order by s.provenance.recueLe, p.debutLe",
                Candidat.class);
        requete.setParameter("pre", reunion.getPre().getId())
                .setParameter("leJour", reunion.getLe())
                .setParameter("bilanAvant", reunion.getLe().minusMonths(MOIS_ENTRE_BILANS));
        Map<UUID, Candidat> parDossier = new LinkedHashMap<>();
        perimetre.appliquer(requete).setMaxResults(MAX).getResultList().stream()
                .sorted(Comparator.comparing(Candidat::depuis))
                .forEach(c -> parDossier.putIfAbsent(c.dossierId(), c));
        return List.copyOf(parDossier.values());
    }
}
