package fr.marelle.famille;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Quartier;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Households, adults and authority, reached through the files of their children. */
@Dependent
class FamilleRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    boolean existe(Class<?> type, UUID id) {
        return em.find(type, id) != null;
    }

    /** The child with school, PRE, households, addresses and authority, in one statement; within reach or not found. */
    Enfant enfant(Perimetre perimetre, UUID id) {
        return chercher(perimetre, id).orElseThrow(IntrouvableException::new);
    }

    /** The same; empty when out of reach. */
    Optional<Enfant> chercher(Perimetre perimetre, UUID id) {
        TypedQuery<Enfant> requete = em.createQuery(
                "select distinct e from Enfant e join fetch e.dossier d where e.id = :id and " + perimetre.filtre("d"),
                Enfant.class);
        // a fetch join written in the query stops at its first collection: hints go on
        requete.setHint("eclipselink.left-join-fetch", "e.etablissement")
                .setHint("eclipselink.left-join-fetch", "e.dossier.rattachements.pre")
                .setHint("eclipselink.left-join-fetch", "e.residences.foyer.domiciles")
                .setHint("eclipselink.left-join-fetch", "e.autorites.responsable");
        return perimetre.appliquer(requete.setParameter("id", id)).getResultList().stream()
                .findFirst();
    }

    /** Adults around a child, and the brothers and sisters within reach who have one of them in common. */
    List<Lien> liens(Perimetre perimetre, UUID enfantId) {
        TypedQuery<Lien> requete = em.createQuery(
                "select l from Lien l join fetch l.enfant e join fetch l.responsable r join e.dossier d"
                        + " where r.id in (select l2.responsable.id from Lien l2 where l2.enfant.id = :id) and "
                        + perimetre.filtre("d") + " order by e.naissance, e.prenom, l.nature",
                Lien.class);
        requete.setHint("eclipselink.join-fetch", "l.enfant.dossier");
        return perimetre.appliquer(requete.setParameter("id", enfantId)).getResultList();
    }

    /** One link, its child within reach; empty when {@code id} is no link. */
    Optional<Lien> lien(Perimetre perimetre, UUID id) {
        TypedQuery<Lien> requete = em.createQuery(
                "select l from Lien l join fetch l.enfant e join fetch l.responsable join fetch e.dossier d"
                        + " where l.id = :id and " + perimetre.filtre("d"),
                Lien.class);
        return EnfantRepository.premier(perimetre.appliquer(requete.setParameter("id", id)));
    }

    Optional<Lien> lien(Enfant enfant, Responsable responsable) {
        return EnfantRepository.premier(em.createQuery(
                        "select l from Lien l where l.enfant = :enfant and l.responsable = :responsable", Lien.class)
                .setParameter("enfant", enfant)
                .setParameter("responsable", responsable));
    }

    /** Adults of one child. */
    List<Lien> liens(Enfant enfant) {
        return em.createQuery("select l from Lien l join fetch l.responsable where l.enfant = :enfant", Lien.class)
                .setParameter("enfant", enfant)
                .getResultList();
    }

    List<Autorite> autorites(Enfant enfant, Responsable responsable) {
        return em.createQuery(
                        "select a from Autorite a where a.enfant = :enfant and a.responsable = :responsable",
                        Autorite.class)
                .setParameter("enfant", enfant)
                .setParameter("responsable", responsable)
                .getResultList();
    }

    List<Autorite> placements(Enfant enfant) {
        return em.createQuery(
                        "select a from Autorite a where a.enfant = :enfant and a.responsable is null", Autorite.class)
                .setParameter("enfant", enfant)
                .getResultList();
    }

    /** Households in which the child lives on {@code jour} or is to. */
    List<Residence> residences(Enfant enfant, LocalDate jour) {
        return em.createQuery(
                        "select r from Residence r join fetch r.foyer where r.enfant = :enfant"
                                + " and (r.au is null or r.au > :jour)",
                        Residence.class)
                .setParameter("enfant", enfant)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** Whether somebody else than these children lives in that household on {@code jour} or later, within reach or not. */
    boolean autreHabitant(Foyer foyer, List<Enfant> enfants, LocalDate jour) {
        return em.createQuery(
                                "select count(r) from Residence r where r.foyer = :foyer and r.enfant not in :enfants"
                                        + " and (r.au is null or r.au > :jour)",
                                Long.class)
                        .setParameter("foyer", foyer)
                        .setParameter("enfants", enfants)
                        .setParameter("jour", jour)
                        .getSingleResult()
                > 0;
    }

    /** Children of that adult, within reach or not. */
    List<Enfant> enfants(Responsable responsable) {
        return em.createQuery("select l.enfant from Lien l where l.responsable = :responsable", Enfant.class)
                .setParameter("responsable", responsable)
                .getResultList();
    }

    /** Files of the children of that adult, within reach or not. */
    List<Dossier> dossiers(Responsable responsable) {
        return em.createQuery(
                        "select distinct d from Lien l join l.enfant e join e.dossier d where l.responsable = :responsable",
                        Dossier.class)
                .setParameter("responsable", responsable)
                .getResultList();
    }

    Optional<Etablissement> etablissement(UUID id) {
        return Optional.ofNullable(id == null ? null : em.find(Etablissement.class, id));
    }

    /** Every school, by name. */
    List<Etablissement> etablissements() {
        return em.createQuery("select e from Etablissement e join fetch e.commune order by e.nom", Etablissement.class)
                .getResultList();
    }

    /** Every quartier of both generations, by name. */
    List<Quartier> quartiers() {
        return em.createQuery("select q from Quartier q order by q.nom, q.code", Quartier.class)
                .getResultList();
    }

    /** What that adult holds changes: every form about that adult that was opened before is out of date. */
    void avancer(Responsable responsable) {
        em.lock(responsable, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
