package fr.marelle.parcours;

import fr.marelle.contrat.EtatFiche;
import fr.marelle.contrat.FicheAction;
import fr.marelle.dossier.Trace;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Queries on what hangs on a file or a parcours; those without a perimeter are about a file already known to be within reach. */
@Dependent
class SuiviRepository {

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

    /** All points de situation of a file, with their levels and their bilan if any, latest first. */
    List<Evaluation> evaluationsDuDossier(UUID dossierId, Set<Compartiment> lisibles) {
        return em.createQuery(
                        "select distinct e from Evaluation e left join fetch e.lignes left join fetch e.bilan where e.dossier.id = :id"
                                + " and e.compartiment in :lisibles"
                                + " order by e.le desc, e.creeLe desc",
                        Evaluation.class)
                .setParameter("id", dossierId)
                .setParameter("lisibles", lisibles)
                .getResultList();
    }

    /** The latest hundred, latest first; older ones stay in the file. */
    List<Contact> contacts(UUID dossierId, Set<Compartiment> lisibles) {
        return em.createQuery(
                        "select c from Contact c where c.dossier.id = :id and c.compartiment in :lisibles order by c.le desc, c.creeLe desc",
                        Contact.class)
                .setParameter("id", dossierId)
                .setParameter("lisibles", lisibles)
                .setMaxResults(100)
                .getResultList();
    }

    /** What was decided on a file and by whom, latest first. */
    List<SuiviDossier.Decision> decisions(UUID dossierId) {
        return em
                .createQuery(
                        "select t, k.nom from Trace t left join Compte k on k.id = t.creePar where t.dossier.id = :id"
                                + " order by t.creeLe desc",
                        Object[].class)
                .setParameter("id", dossierId)
                .getResultList()
                .stream()
                .map(c -> new SuiviDossier.Decision((Trace) c[0], (String) c[1]))
                .toList();
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
