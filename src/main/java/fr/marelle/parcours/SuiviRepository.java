package fr.marelle.parcours;

import fr.marelle.contrat.EtatFiche;
import fr.marelle.contrat.FicheAction;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Trace;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Queries on what hangs on a file or a parcours; those without a perimeter are about a file already known to be within reach. */
@Dependent
class SuiviRepository {

    /** IN () is no SQL: nothing has this identifier. */
    private static final UUID PERSONNE = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    void enregistrer(BaseEntity entite) {
        em.persist(entite);
    }

    /** Made earlier by the same draft. */
    boolean existe(Class<? extends BaseEntity> type, UUID id) {
        return em.find(type, id) != null;
    }

    /** Changes it whatever is changed around it, so that a second person who saves is told. */
    void reserver(BaseEntity entite, long version) {
        entite.verifierVersion(version);
        em.lock(entite, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** With its parcours, file and actions; within reach or not found. */
    Objectif objectif(Perimetre perimetre, UUID id) {
        return perimetre
                .appliquer(em.createQuery(
                                "select distinct o from Objectif o join fetch o.parcours p join fetch p.dossier d"
                                        + " left join fetch o.actions where o.id = :id and " + perimetre.filtre("d"),
                                Objectif.class)
                        .setHint("eclipselink.join-fetch", "o.parcours.dossier")
                        .setParameter("id", id))
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    /** With their actions and what finances them, oldest first. */
    List<Objectif> objectifs(UUID parcoursId) {
        return em.createQuery(
                        "select distinct o from Objectif o where o.parcours.id = :id order by o.fixeLe, o.creeLe",
                        Objectif.class)
                .setHint("eclipselink.left-join-fetch", "o.actions.ficheAction")
                .setParameter("id", parcoursId)
                .getResultList();
    }

    /** Of which something goes on, or ended on {@code depuis} or since; with their actions, oldest first. */
    List<Objectif> objectifsDepuis(UUID parcoursId, LocalDate depuis) {
        return em.createQuery(
                        "select distinct o from Objectif o where o.parcours.id = :id and (o.concluLe is null or o.concluLe >="
                                + " :depuis or exists (select a.id from Action a where a.objectif = o and (a.resultat is null or"
                                + " a.conclueLe >= :depuis))) order by o.fixeLe, o.creeLe",
                        Objectif.class)
                .setHint("eclipselink.left-join-fetch", "o.actions.ficheAction")
                .setParameter("id", parcoursId)
                .setParameter("depuis", depuis)
                .getResultList();
    }

    /** Points de situation of a file in the compartments one reads, with their levels and their bilan if any, latest first. */
    List<Evaluation> evaluationsDuDossier(UUID dossierId, Set<Compartiment> lisibles) {
        return evaluations(" where e.dossier.id = :id", lisibles)
                .setParameter("id", dossierId)
                .getResultList();
    }

    /** Those of one parcours of that file, and those others of it. */
    List<Evaluation> evaluations(UUID dossierId, UUID parcoursId, Set<UUID> autres, Set<Compartiment> lisibles) {
        return evaluations(
                        " left join e.parcours p where e.dossier.id = :dossier and (p.id = :id or e.id in :autres)",
                        lisibles)
                .setParameter("dossier", dossierId)
                .setParameter("id", parcoursId == null ? PERSONNE : parcoursId)
                .setParameter("autres", autres.isEmpty() ? Set.of(PERSONNE) : autres)
                .getResultList();
    }

    private TypedQuery<Evaluation> evaluations(String condition, Set<Compartiment> lisibles) {
        return em.createQuery(
                        "select distinct e from Evaluation e left join fetch e.lignes left join fetch e.bilan"
                                + condition + " and e.compartiment in :lisibles order by e.le desc, e.creeLe desc",
                        Evaluation.class)
                .setParameter("lisibles", lisibles);
    }

    List<Contact> contacts(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Contact c where c.id in :ids", Contact.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The PRE that holds a file on that day. */
    UUID pre(UUID dossierId, LocalDate jour) {
        return em.createQuery(
                        "select r.pre.id from Rattachement r where r.dossier.id = :id and r.du <= :jour and (r.au is null or"
                                + " r.au > :jour)",
                        UUID.class)
                .setParameter("id", dossierId)
                .setParameter("jour", jour)
                .getSingleResult();
    }

    /** From now on nobody reads what was not for everybody. */
    void retenir(Dossier dossier) {
        for (String entite : List.of("Contact", "Evaluation")) {
            em.createQuery("update " + entite + " x set x.compartiment = :retenu where x.dossier = :dossier"
                            + " and x.compartiment <> :partage")
                    .setParameter("retenu", Compartiment.RETENU)
                    .setParameter("partage", Compartiment.PARTAGE)
                    .setParameter("dossier", dossier)
                    .executeUpdate();
        }
    }

    /**
     * What was decided on a file and by whom, latest first.
     *
     * @param tus how the facts begin that the reader is not told
     * @param genre the only kind told; null for all
     */
    Page<SuiviDossier.Decision> decisions(UUID dossierId, List<String> tus, GenreFait genre, int numero) {
        String condition = " where t.dossier.id = :id"
                + (genre == null ? "" : " and t.fait like '" + genre.faits() + "%'")
                + tus.stream().map(" and t.fait not like '%s%%'"::formatted).collect(Collectors.joining());
        TypedQuery<Object[]> requete = em.createQuery(
                        "select t, k.nom from Trace t left join Compte k on k.id = t.creePar" + condition
                                + " order by t.creeLe desc, t.id",
                        Object[].class)
                .setParameter("id", dossierId);
        TypedQuery<Long> compte = em.createQuery("select count(t) from Trace t" + condition, Long.class)
                .setParameter("id", dossierId);
        return Page.lire(requete, numero, Page.ECRAN, compte::getSingleResult)
                .dire(c -> new SuiviDossier.Decision((Trace) c[0], (String) c[1]));
    }

    /** Whether a parcours has its point de situation of entry. */
    boolean aSonEntree(UUID parcoursId) {
        return em.createQuery(
                                "select count(e) from Evaluation e where e.parcours.id = :id and e.occasion = :entree",
                                Long.class)
                        .setParameter("id", parcoursId)
                        .setParameter("entree", Occasion.ENTREE)
                        .getSingleResult()
                > 0;
    }

    /** Fiches action taken by the funders, of that year or the one before, by title. */
    List<FicheAction> fichesAction(int annee) {
        return em.createQuery(
                        "select f from FicheAction f where f.annee between :avant and :annee and f.etat in :retenues"
                                + " order by f.annee desc, f.intitule",
                        FicheAction.class)
                .setParameter("avant", annee - 1)
                .setParameter("annee", annee)
                .setParameter("retenues", List.of(EtatFiche.RETENUE, EtatFiche.REALISEE))
                .getResultList();
    }

    Optional<FicheAction> ficheAction(UUID id) {
        return Optional.ofNullable(em.find(FicheAction.class, id));
    }
}
