package fr.marelle.invitation;

import fr.marelle.eps.EtatReunion;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the screen of a meeting shows beside the agenda. */
@Dependent
class ConduiteRepository {

    /** One statement for what would be three: a file has few of each. All joins are outer, as for the agenda. */
    private static final String TRAITS = "select new fr.marelle.invitation.Trait(c.nom, a.qualite, p.operation, p.au,"
            + " z.le, n.libelle) from Dossier d left join Passage x on x.dossier = d"
            + " left join Acces a on a.dossier = d and a.qualite <> fr.marelle.habilitation.Qualite.PROFESSIONNEL_SANTE and a.du <= :pJour and (a.au is null or a.au > :pJour)"
            + " left join Compte c on c.id = a.compteId"
            + " left join Permission p on p.dossier = d and p.operation <> fr.marelle.habilitation.Operation.PARTAGER_SANTE and p.du <= :pJour and (p.au is null or p.au > :pJour)"
            + " left join Passage q on q.dossier = d and q.id <> :id left join Decision z on z.passage = q"
            + " left join ItemNomenclature n on n.code = z.type"
            + " and n.liste = fr.marelle.nomenclature.ListeNomenclature.DECISION_EPS"
            + " where x.id = :id and ";

    private static final String PREPARE = "select new fr.marelle.invitation.Prepare(x.saisineId, x.parcoursId, f.id,"
            + " f.texte, count(i.id)) from Dossier d left join Passage x on x.dossier = d left join x.reunion r"
            + " left join FicheCourte f on f.passage = x left join Invitation i on i.reunion = r"
            + " and i.retireeLe is null and i.capacite = fr.marelle.invitation.Capacite.NON_LIE where x.id = :id and ";

    private static final String GROUPE = " group by x.saisineId, x.parcoursId, f.id, f.texte";

    /** Files of that agenda, within reach and agreed to, of which nothing is written for whoever is bound by no secrecy. */
    private static final String TUS = "select count(d.id) from Dossier d left join Passage x on x.dossier = d"
            + " left join FicheCourte f on f.passage = x and f.texte is not null"
            + " where x.reunion.id = :id and f.id is null and "
            + fr.marelle.habilitation.Permissions.filtre("d", fr.marelle.habilitation.Operation.PASSER_EN_EPS)
            + " and ";

    private static final String REDIGEABLES =
            "select x.id from Dossier d left join Passage x on x.dossier = d left join x.reunion r"
                    + " where r.id = :id and r.etat in :ouvertes and "
                    + fr.marelle.habilitation.Permissions.filtre("d", fr.marelle.habilitation.Operation.PASSER_EN_EPS)
                    + " and ";

    @PersistenceContext
    private EntityManager em;

    List<Trait> traits(Perimetre perimetre, UUID passageId) {
        TypedQuery<Trait> requete = em.createQuery(TRAITS + perimetre.filtre("d"), Trait.class);
        return perimetre.appliquer(requete.setParameter("id", passageId)).getResultList();
    }

    /** What was prepared of that file; out of reach it is not found. */
    Prepare prepare(Perimetre perimetre, UUID passageId) {
        TypedQuery<Prepare> requete = em.createQuery(PREPARE + perimetre.filtre("d") + GROUPE, Prepare.class);
        return perimetre.appliquer(requete.setParameter("id", passageId)).getResultList().stream()
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    /** How many files of a meeting nobody bound by no secrecy may be told the name of. */
    long tus(Perimetre perimetre, UUID reunionId) {
        TypedQuery<Long> requete = em.createQuery(TUS + perimetre.filtre("d"), Long.class);
        return perimetre.appliquer(requete.setParameter("id", reunionId)).getSingleResult();
    }

    /** Of the agenda of a meeting that is still to be held, the files within reach and agreed to. */
    Set<UUID> redigeables(Perimetre perimetre, UUID reunionId) {
        TypedQuery<UUID> requete = em.createQuery(REDIGEABLES + perimetre.filtre("d"), UUID.class);
        requete.setParameter("id", reunionId)
                .setParameter("ouvertes", List.of(EtatReunion.PLANIFIEE, EtatReunion.ORDRE_DU_JOUR_ENVOYE));
        return Set.copyOf(perimetre.appliquer(requete).getResultList());
    }

    /** Guests, bound by no secrecy, of a meeting known to be within reach. */
    long nonLies(UUID reunionId) {
        return em.createQuery(
                        "select count(i) from Invitation i where i.reunion.id = :id and i.retireeLe is null"
                                + " and i.capacite = fr.marelle.invitation.Capacite.NON_LIE",
                        Long.class)
                .setParameter("id", reunionId)
                .getSingleResult();
    }
}
