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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Meetings and their agenda; each query carries the perimeter. What awaits a meeting is {@link CandidatRepository}'s. */
@Dependent
class EpsRepository {

    private static final String LIGNE =
            "select new fr.marelle.eps.ReunionLigne(r.id, p.nom, r.le, r.heure, r.lieu, r.etat,"
                    + " count(x.id), count(y.id)) from Reunion r join r.pre p left join Passage x on x.reunion = r"
                    + " and exists (select d.id from Dossier d where d = x.dossier and %s)"
                    + " left join Decision y on y.passage = x where r.pre.id in :pres and ";

    private static final String GROUPE = " group by r.id, p.nom, r.le, r.heure, r.lieu, r.etat order by ";

    static final String PASSAGE_LU = "new fr.marelle.eps.PassageLigne(x.id, d.id, d.numero, d.etat, x.objet,"
            + " pp.id, e.id, e.nom, e.prenom, e.naissance, ecole.nom, n.libelle, y.ajourneeAu, y.creeLe, x.minutes,"
            + " x.ouvertLe, s.provenance.recueLe, fc.id)";

    /**
     * The child is joined only through the permission of the day: without it, no name leaves the database. All joins are
     * outer and follow one another, because EclipseLink writes inner ones after them; the conditions ask for a passage.
     */
    static final String DEPUIS = " from Dossier d left join Passage x on x.dossier = d left join x.reunion r"
            + " left join Permission pp on pp.dossier = d"
            + " and pp.operation = fr.marelle.habilitation.Operation.PASSER_EN_EPS"
            + " and pp.du <= :pJour and (pp.au is null or pp.au > :pJour)"
            + " left join Enfant e on e.dossier = d and pp.id is not null"
            + " and d.etat = fr.marelle.dossier.EtatDossier.ACTIF"
            + " left join e.etablissement ecole left join Decision y on y.passage = x"
            + " left join ItemNomenclature n on n.code = y.type"
            + " and n.liste = fr.marelle.nomenclature.ListeNomenclature.DECISION_EPS"
            + " left join FicheCourte fc on fc.passage = x and fc.texte is not null"
            + " left join Saisine s on s.id = x.saisineId where ";

    private static final String PASSAGES = "select " + PASSAGE_LU + DEPUIS;

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
        return lignes(perimetre, "r.le >= :pJour and r.etat <> fr.marelle.eps.EtatReunion.ANNULEE", "r.le, r.heure")
                .setMaxResults(Page.ECRAN)
                .getResultList();
    }

    /** Earlier or cancelled meetings, latest first. */
    Page<ReunionLigne> passees(Perimetre perimetre, int numero) {
        String passee = "(r.le < :pJour or r.etat = fr.marelle.eps.EtatReunion.ANNULEE)";
        TypedQuery<Long> compte = em.createQuery(
                        "select count(r) from Reunion r where r.pre.id in :pres and " + passee, Long.class)
                .setParameter("pres", pres(perimetre))
                .setParameter("pJour", perimetre.jour());
        return Page.lire(
                lignes(perimetre, passee, "r.le desc, r.heure desc"), numero, Page.ECRAN, compte::getSingleResult);
    }

    /** Meetings in a list, each with how many files of its agenda are within reach; {@code :pJour} is today. */
    TypedQuery<ReunionLigne> lignes(Perimetre perimetre, String condition, String ordre) {
        TypedQuery<ReunionLigne> requete =
                em.createQuery(LIGNE.formatted(perimetre.filtre("d")) + condition + GROUPE + ordre, ReunionLigne.class);
        return perimetre.appliquer(requete).setParameter("pres", pres(perimetre));
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

    /** A meeting within reach, and who signed the charte of its PRE for the school year of today: one statement for both. */
    SignaturesLues signee(Perimetre perimetre, UUID id) {
        List<Object[]> lues = em.createQuery(
                        "select r, p, s from Reunion r left join r.pre p left join SignatureCharte s on s.preId = p.id"
                                + " and s.annee = :annee where r.id = :id and p.id in :pres"
                                + " order by s.institution, s.fonction",
                        Object[].class)
                .setParameter("annee", AnneeScolaire.de(perimetre.jour()).debut())
                .setParameter("id", id)
                .setParameter("pres", pres(perimetre))
                .getResultList();
        if (lues.isEmpty()) {
            throw new IntrouvableException();
        }
        return new SignaturesLues(
                (Reunion) lues.get(0)[0],
                lues.stream()
                        .map(l -> (SignatureCharte) l[2])
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** A meeting, and who signed the charte of its PRE. */
    record SignaturesLues(Reunion reunion, List<SignatureCharte> signatures) {}

    /** With its PRE; known to be within reach. */
    Reunion connue(UUID id) {
        return em.createQuery("select r from Reunion r join fetch r.pre where r.id = :id", Reunion.class)
                .setParameter("id", id)
                .getSingleResult();
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

    /** Where a file already known to be within reach is on an agenda that did not decide it, or not yet; with the meetings. */
    List<Passage> sansDecision(UUID dossierId) {
        return em.createQuery(
                        "select x from Passage x join fetch x.reunion r where x.dossier.id = :id and r.etat <> :annulee"
                                + " and not exists (select y.id from Decision y where y.passage = x)",
                        Passage.class)
                .setParameter("id", dossierId)
                .setParameter("annulee", EtatReunion.ANNULEE)
                .getResultList();
    }

    /** Whether anything was decided at that meeting. */
    boolean decidee(UUID reunionId) {
        return !em.createQuery("select y.id from Decision y where y.passage.reunion.id = :id", UUID.class)
                .setParameter("id", reunionId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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

    /** The places of the agenda whose files are within reach, in order. */
    List<Passage> passages(Perimetre perimetre, UUID reunionId) {
        TypedQuery<Passage> requete = em.createQuery(
                "select x from Passage x join fetch x.dossier d where x.reunion.id = :reunion and "
                        + perimetre.filtre("d") + " order by x.ordre",
                Passage.class);
        return perimetre.appliquer(requete.setParameter("reunion", reunionId)).getResultList();
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

    /** PRE where one works. */
    static Set<UUID> pres(Perimetre perimetre) {
        Set<UUID> pres = new HashSet<>(perimetre.presEntiers());
        pres.addAll(perimetre.presEquipe());
        return pres;
    }

    private static <T> Optional<T> premier(TypedQuery<T> requete) {
        return requete.setMaxResults(1).getResultList().stream().findFirst();
    }
}
