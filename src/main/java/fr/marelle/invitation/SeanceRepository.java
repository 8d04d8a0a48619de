package fr.marelle.invitation;

import fr.marelle.eps.EtatReunion;
import fr.marelle.eps.Reunion;
import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a guest reads: her meetings, and of their files those that are open to her today. */
@Dependent
class SeanceRepository {

    private static final String SEANCES =
            "select new fr.marelle.invitation.Seance(r.id, p.nom, r.le, r.heure, r.lieu, r.etat,"
                    + " i.capacite) from Invitation i join i.reunion r join r.pre p where i.compteId = :pCompte and i.retireeLe is null"
                    + " and r.pre.id in :pres and r.etat <> :annulee and r.le >= :depuis";

    /** The child is joined only through the permission of the day; all joins are outer, as for the agenda of the EPS itself. */
    private static final String DOSSIERS =
            "select new fr.marelle.invitation.DossierPresente(x.id, d.id, r.id, r.le, r.heure,"
                    + " x.saisineId, x.parcoursId, x.ordre, x.objet, pp.id, e.prenom, e.nom, e.naissance, e.niveau, ecole.nom, a.tenu,"
                    + " n.libelle, f.id, f.texte) from Dossier d left join AccesInvite a on a.dossier = d left join Passage x on x.dossier = d left join x.reunion r left join FicheCourte f on f.passage = x"
                    + " left join Permission pp on pp.dossier = d and pp.operation = fr.marelle.habilitation.Operation.PASSER_EN_EPS"
                    + " and pp.du <= :pJour and (pp.au is null or pp.au > :pJour)"
                    + " left join Enfant e on e.dossier = d and pp.id is not null left join e.etablissement ecole"
                    + " left join Decision y on y.passage = x left join ItemNomenclature n on n.code = y.type"
                    + " and n.liste = fr.marelle.nomenclature.ListeNomenclature.DECISION_EPS"
                    + " where a.compteId = :pCompte and a.du <= :pJour and a.au > :pJour and r.id = a.origineId and ";

    @PersistenceContext
    private EntityManager em;

    /** Meetings one is invited to, until their files close; next first. */
    List<Seance> seances(Perimetre perimetre) {
        return seances(perimetre, "").getResultList();
    }

    Optional<Seance> seance(Perimetre perimetre, UUID id) {
        return seances(perimetre, " and r.id = :id").setParameter("id", id).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<Seance> seances(Perimetre perimetre, String condition) {
        return em.createQuery(SEANCES + condition + " order by r.le, r.heure", Seance.class)
                .setParameter("pCompte", perimetre.compteId())
                .setParameter("pres", perimetre.presInvites())
                .setParameter("annulee", EtatReunion.ANNULEE)
                .setParameter("depuis", perimetre.jour().minusDays(Reunion.LECTURE_INVITES));
    }

    /** The agenda of one meeting, in order. */
    List<DossierPresente> agenda(Perimetre perimetre, UUID reunionId) {
        return dossiers(perimetre, "a.origineId = :id", reunionId);
    }

    Optional<DossierPresente> dossier(Perimetre perimetre, UUID passageId) {
        return dossiers(perimetre, "x.id = :id", passageId).stream().findFirst();
    }

    private List<DossierPresente> dossiers(Perimetre perimetre, String condition, UUID id) {
        TypedQuery<DossierPresente> requete = em.createQuery(
                DOSSIERS + condition + " and " + perimetre.filtre("d") + " order by x.ordre", DossierPresente.class);
        return perimetre.appliquer(requete.setParameter("id", id)).getResultList();
    }

    /** Codes of MOTIF_SAISINE of a saisine known to be within reach. */
    List<String> motifs(UUID saisineId) {
        return em.createQuery("select m from Saisine s join s.motifs m where s.id = :id order by m", String.class)
                .setParameter("id", saisineId)
                .getResultList();
    }
}
