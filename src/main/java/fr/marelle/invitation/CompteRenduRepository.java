package fr.marelle.invitation;

import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** What the minutes of a meeting say of its files. */
@Dependent
class CompteRenduRepository {

    /** All joins are outer, as for the agenda; the conditions ask for a passage and for the permission of the day. */
    private static final String DEBATTUS = "select new fr.marelle.invitation.Debattu(d.id, x.objet, e.prenom, e.nom,"
            + " e.naissance, ecole.nom, y.id, n.libelle, y.ajourneeAu, y.texte, f.id, f.texte)"
            + " from Dossier d left join Passage x on x.dossier = d left join FicheCourte f on f.passage = x"
            + " left join Permission pp on pp.dossier = d"
            + " and pp.operation = fr.marelle.habilitation.Operation.PASSER_EN_EPS"
            + " and pp.du <= :pJour and (pp.au is null or pp.au > :pJour)"
            + " left join Enfant e on e.dossier = d and pp.id is not null left join e.etablissement ecole"
            + " left join Decision y on y.passage = x left join ItemNomenclature n on n.code = y.type"
            + " and n.liste = fr.marelle.nomenclature.ListeNomenclature.DECISION_EPS"
            + " where x.reunion.id = :id and pp.id is not null and ";

    /** For a guest: of those files, the ones that this meeting opened to her. */
    private static final String INVITE = "exists (select a.id from AccesInvite a where a.dossier = d"
            + " and a.compteId = :pCompte and a.origineId = :id and a.du <= :pJour and a.au > :pJour) and ";

    @PersistenceContext
    private EntityManager em;

    /** In the order of the agenda. */
    List<Debattu> debattus(Perimetre perimetre, UUID reunionId) {
        return debattus(perimetre, reunionId, "");
    }

    /** The same, for a guest. */
    List<Debattu> debattusPourInvite(Perimetre perimetre, UUID reunionId) {
        return debattus(perimetre, reunionId, INVITE);
    }

    private List<Debattu> debattus(Perimetre perimetre, UUID reunionId, String condition) {
        TypedQuery<Debattu> requete =
                em.createQuery(DEBATTUS + condition + perimetre.filtre("d") + " order by x.ordre", Debattu.class);
        return perimetre.appliquer(requete.setParameter("id", reunionId)).getResultList();
    }
}
