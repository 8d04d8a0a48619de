package fr.marelle.transfert;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Lien;
import fr.marelle.habilitation.Exclusions;
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

/**
 * Every query on transfers. The request is reached by the two PRE it is between, and by nobody barred from that file; the file
 * itself, only by the perimeter of the PRE that holds it, which {@code famille} asks.
 */
@Dependent
class TransfertRepository {

    private static final String ENTRE = " where t.%s.id in :pres and d.etat ="
            + " fr.marelle.dossier.EtatDossier.ACTIF and " + Exclusions.filtre("d");

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Transfert transfert) {
        em.persist(transfert);
    }

    boolean existe(UUID id) {
        return em.find(Transfert.class, id) != null;
    }

    /** One gesture on that file at a time: two proposals sent together would each find no other. */
    void verrouiller(Dossier dossier) {
        em.lock(em.contains(dossier) ? dossier : em.merge(dossier), LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is proposed of that file; empty when nothing is. */
    Optional<Transfert> enCours(UUID dossierId) {
        return em
                .createQuery(
                        "select t from Transfert t join fetch t.vers where t.dossier.id = :id and t.etat = :propose",
                        Transfert.class)
                .setParameter("id", dossierId)
                .setParameter("propose", EtatTransfert.PROPOSE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** One that a PRE of hers proposed ({@code de}) or was proposed to it ({@code vers}). */
    Optional<Transfert> trouver(String cote, Demandeur demandeur, UUID id) {
        return demandeur
                .lier(em.createQuery(
                        "select t from Transfert t join fetch t.dossier d join fetch t.de join fetch t.vers"
                                + ENTRE.formatted(cote) + " and t.id = :id",
                        Transfert.class))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those, what waits first, then the latest. */
    Page<Transfert> lister(String cote, Demandeur demandeur, int numero) {
        TypedQuery<Transfert> requete = demandeur.lier(em.createQuery(
                "select t from Transfert t join fetch t.dossier d join fetch t.de join fetch t.vers"
                        + ENTRE.formatted(cote)
                        + " order by case when t.closLe is null then 0 else 1 end, t.creeLe desc, t.id",
                Transfert.class));
        TypedQuery<Long> compte = demandeur.lier(em.createQuery(
                "select count(t) from Transfert t join t.dossier d" + ENTRE.formatted(cote), Long.class));
        return Page.lire(requete, numero, Page.ECRAN, compte::getSingleResult);
    }

    /** How many wait for an answer of hers. */
    long attendus(Demandeur demandeur) {
        return demandeur
                .lier(em.createQuery(
                        "select count(t) from Transfert t join t.dossier d" + ENTRE.formatted("vers")
                                + " and t.etat = fr.marelle.transfert.EtatTransfert.PROPOSE",
                        Long.class))
                .getSingleResult();
    }

    /** The day of the next meeting that has the file on its agenda and has not decided it; empty when none has. */
    Optional<LocalDate> ordreDuJour(UUID dossierId) {
        return em
                .createQuery(
                        "select x.reunion.le from Passage x where x.dossier.id = :id and x.reunion.etat in"
                                + " (fr.marelle.eps.EtatReunion.PLANIFIEE, fr.marelle.eps.EtatReunion.ORDRE_DU_JOUR_ENVOYE)"
                                + " and not exists (select de.id from Decision de where de.passage = x) order by x.reunion.le",
                        LocalDate.class)
                .setParameter("id", dossierId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean accompagne(UUID dossierId) {
        return em.createQuery(
                                "select count(p) from Parcours p where p.dossier.id = :id and p.etat <>"
                                        + " fr.marelle.parcours.EtatParcours.CLOS",
                                Long.class)
                        .setParameter("id", dossierId)
                        .getSingleResult()
                > 0;
    }

    /** Adults of a child, with what they are to it. */
    List<Lien> liens(Enfant enfant) {
        return em.createQuery("select l from Lien l join fetch l.responsable where l.enfant = :enfant", Lien.class)
                .setParameter("enfant", enfant)
                .getResultList();
    }

    /** Children of the same names, whatever the accents (collation), in active files of that PRE she is not barred from. */
    List<Enfant> homonymes(UUID preId, Enfant lui, Demandeur demandeur) {
        return em.createQuery(
                        "select e from Enfant e join fetch e.dossier d join Rattachement r on r.dossier = d where e.nom = :nom and"
                                + " e.prenom = :prenom and e.id <> :lui and d.etat = fr.marelle.dossier.EtatDossier.ACTIF"
                                + " and r.pre.id = :pre and r.du <= :pJour and (r.au is null or r.au > :pJour) and "
                                + Exclusions.filtre("d") + " order by d.numero",
                        Enfant.class)
                .setParameter("nom", lui.getNom())
                .setParameter("prenom", lui.getPrenom())
                .setParameter("lui", lui.getId())
                .setParameter("pre", preId)
                .setParameter("pJour", demandeur.jour())
                .setParameter("pCompte", demandeur.compteId())
                .getResultList();
    }

    /**
     * Whose request it is.
     *
     * @param pres those whose teams she decides on
     */
    record Demandeur(UUID compteId, Set<UUID> pres, LocalDate jour) {

        /** IN () is no SQL: no PRE has this identifier. */
        Demandeur {
            pres = pres.isEmpty() ? Set.of(new UUID(0, 0)) : Set.copyOf(pres);
        }

        <T> TypedQuery<T> lier(TypedQuery<T> requete) {
            return requete.setParameter("pres", pres)
                    .setParameter("pCompte", compteId)
                    .setParameter("pJour", jour);
        }
    }
}
