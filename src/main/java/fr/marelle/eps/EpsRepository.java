package fr.marelle.eps;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Meetings and their agenda; each query carries the perimeter. What awaits a meeting is {@link CandidatRepository}'s. */
@Dependent
class EpsRepository {

    private static final String LIGNE =
            "select new fr.marelle.eps.ReunionLigne(r.id, p.nom, r.le, r.heure, r.lieu, r.etat,"
                    + " count(x.id), count(y.id)) from Reunion r join r.pre p left join Passage x on x.reunion = r"
                    + " left join Decision y on y.passage = x where r.pre.id in :pres and ";

    private static final String GROUPE = " group by r.id, p.nom, r.le, r.heure, r.lieu, r.etat order by ";

    /**
     * The child is joined only through the permission of the day: without it, no name leaves the database. All joins are
     * outer and follow one another, because EclipseLink writes inner ones after them; the conditions ask for a passage.
     */
    private static final String PASSAGES =
            "select new fr.marelle.eps.PassageLigne(x.id, d.id, d.numero, d.etat, x.objet,"
                    + " pp.id, e.id, e.nom, e.prenom, e.naissance, ecole.nom, n.libelle, y.ajourneeAu)"
                    + " from Dossier d left join Passage x on x.dossier = d"
                    + " left join Permission pp on pp.dossier = d"
                    + " and pp.operation = fr.marelle.habilitation.Operation.PASSER_EN_EPS"
                    + " and pp.du <= :pJour and (pp.au is null or pp.au > :pJour)"
                    + " left join Enfant e on e.dossier = d and pp.id is not null"
                    + " and d.etat = fr.marelle.dossier.EtatDossier.ACTIF"
                    + " left join e.etablissement ecole left join Decision y on y.passage = x"
                    + " left join ItemNomenclature n on n.code = y.type"
                    + " and n.liste = fr.marelle.nomenclature.ListeNomenclature.DECISION_EPS where ";

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    void supprimer(Object entite) {
        em.remove(entite);
    }

    /** Meetings of today and later that are still expected, next first. */
    List<ReunionLigne> prochaines(Perimetre perimetre) {
        return em.createQuery(
                        LIGNE + "r.le >= :jour and r.etat <> fr.marelle.eps.EtatReunion.ANNULEE" + GROUPE
                                + "r.le, r.heure",
                        ReunionLigne.class)
                .setParameter("pres", pres(perimetre))
                .setParameter("jour", perimetre.jour())
                .setMaxResults(Page.ECRAN)
                .getResultList();
    }

    /** Earlier or cancelled meetings, latest first. */
    Page<ReunionLigne> passees(Perimetre perimetre, int numero) {
        String passee = "(r.le < :jour or r.etat = fr.marelle.eps.EtatReunion.ANNULEE)";
        TypedQuery<Long> compte = em.createQuery(
                        "select count(r) from Reunion r where r.pre.id in :pres and " + passee, Long.class)
                .setParameter("pres", pres(perimetre))
                .setParameter("jour", perimetre.jour());
        TypedQuery<ReunionLigne> lignes = em.createQuery(
                        LIGNE + passee + GROUPE + "r.le desc, r.heure desc", ReunionLigne.class)
                .setParameter("pres", pres(perimetre))
                .setParameter("jour", perimetre.jour());
        return Page.lire(lignes, numero, Page.ECRAN, compte::getSingleResult);
    }

    /** With its PRE; of a PRE where one works, or not found. */
    Reunion reunion(Perimetre perimetre, UUID id) {
        return premier(em.createQuery(
                                "select r from Reunion r join fetch r.pre where r.id = :id and r.pre.id in :pres",
                                Reunion.class)
                        .setParameter("id", id)
                        .setParameter("pres", pres(perimetre)))
                .orElseThrow(IntrouvableException::new);
    }

    boolean existe(UUID reunionId) {
        return em.find(Reunion.class, reunionId) != null;
    }

    /** The agenda in order, as far as the files are within reach. */
    List<PassageLigne> ordreDuJour(Perimetre perimetre, UUID reunionId) {
        TypedQuery<PassageLigne> requete = em.createQuery(
                PASSAGES + "x.reunion.id = :reunion and " + perimetre.filtre("d") + " order by x.ordre",
                PassageLigne.class);
        return perimetre.appliquer(requete.setParameter("reunion", reunionId)).getResultList();
    }

    Optional<PassageLigne> ligne(Perimetre perimetre, UUID passageId) {
        TypedQuery<PassageLigne> requete =
                em.createQuery(PASSAGES + "x.id = :id and " + perimetre.filtre("d"), PassageLigne.class);
        return premier(perimetre.appliquer(requete.setParameter("id", passageId)));
    }

    /** With meeting, PRE and file; within reach or not found. */
    Passage passage(Perimetre perimetre, UUID id) {
        TypedQuery<Passage> requete = em.createQuery(
                "select x from Passage x join fetch x.reunion r join fetch r.pre join fetch x.dossier d where x.id = :id and "
                        + perimetre.filtre("d"),
                Passage.class);
        return premier(perimetre.appliquer(requete.setParameter("id", id))).orElseThrow(IntrouvableException::new);
    }

    /** Every place of the agenda, in order. */
    List<Passage> passages(UUID reunionId) {
        return em.createQuery(
                        "select x from Passage x join fetch x.dossier where x.reunion.id = :reunion order by x.ordre",
                        Passage.class)
                .setParameter("reunion", reunionId)
                .getResultList();
    }

    Optional<Decision> decision(UUID passageId) {
        return premier(em.createQuery("select y from Decision y where y.passage.id = :passage", Decision.class)
                .setHint("eclipselink.join-fetch", "y.passage.reunion.pre")
                .setParameter("passage", passageId));
    }

    /** Those expected at a meeting already known to be within reach. */
    List<Participation> participations(UUID reunionId) {
        return em.createQuery(
                        "select p from Participation p where p.reunion.id = :reunion order by p.institution, p.fonction",
                        Participation.class)
                .setParameter("reunion", reunionId)
                .getResultList();
    }

    Participation participation(UUID reunionId, UUID id) {
        return premier(em.createQuery(
                                "select p from Participation p where p.id = :id and p.reunion.id = :reunion",
                                Participation.class)
                        .setParameter("id", id)
                        .setParameter("reunion", reunionId))
                .orElseThrow(IntrouvableException::new);
    }

    /** A file within reach that belongs to that PRE today, or not found. */
    Dossier dossier(Perimetre perimetre, UUID id, UUID preId) {
        TypedQuery<Dossier> requete = em.createQuery(
                "select d from Dossier d where d.id = :id and exists (select t.id from Rattachement t where t.dossier = d"
                        + " and t.pre.id = :pre and t.du <= :pJour and (t.au is null or t.au > :pJour)) and "
                        + perimetre.filtre("d"),
                Dossier.class);
        return premier(perimetre.appliquer(requete.setParameter("id", id).setParameter("pre", preId)))
                .orElseThrow(IntrouvableException::new);
    }

    List<Pre> pres(Collection<UUID> ids) {
        return em.createQuery("select p from Pre p where p.id in :ids order by p.nom", Pre.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Set<UUID> pres(Perimetre perimetre) {
        Set<UUID> pres = new HashSet<>(perimetre.presEntiers());
        pres.addAll(perimetre.presEquipe());
        return pres;
    }

    private static <T> Optional<T> premier(TypedQuery<T> requete) {
        return requete.setMaxResults(1).getResultList().stream().findFirst();
    }
}
