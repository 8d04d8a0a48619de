package fr.marelle.convention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query on conventions; those of the DPD carry the PRE she is the DPD of. */
@Dependent
class ConventionRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    Optional<Convention> chercher(UUID id) {
        return Optional.ofNullable(em.find(Convention.class, id));
    }

    /** Those between these PRE and no other, latest first; ended ones included. */
    List<Convention> entre(Collection<UUID> pres) {
        return pres.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct c from Convention c join fetch c.pres where c.id not in (select x.id from"
                                        + " Convention x join x.pres p where p.id not in :pres) order by c.du desc, c.reference",
                                Convention.class)
                        .setParameter("pres", pres)
                        .getResultList();
    }

    /** Those of which one of these PRE is a party, and that are not over on {@code jour}. */
    List<Convention> aVenirOuEnVigueur(Collection<UUID> pres, LocalDate jour) {
        return em.createQuery(
                        "select distinct c from Convention c join fetch c.pres where (c.au is null or c.au > :jour)"
                                + " and c.id in (select x.id from Convention x join x.pres p where p.id in :pres)"
                                + " order by c.du, c.reference",
                        Convention.class)
                .setParameter("jour", jour)
                .setParameter("pres", pres)
                .getResultList();
    }

    /** Searches and files found since {@code depuis}, by convention. */
    Map<UUID, long[]> comptes(Collection<UUID> conventions, Instant depuis) {
        return conventions.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select r.conventionId, count(r), sum(r.trouves) from RechercheComptee r where r.conventionId"
                                        + " in :ids and r.le > :depuis group by r.conventionId",
                                Object[].class)
                        .setParameter("ids", conventions)
                        .setParameter("depuis", depuis)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(c -> (UUID) c[0], c ->
                                new long[] {((Number) c[1]).longValue(), ((Number) c[2]).longValue()}));
    }

    /** Names of these accounts. */
    Map<UUID, String> noms(Collection<UUID> comptes) {
        return comptes.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select c.id, c.nom from Compte c where c.id in :ids", Object[].class)
                        .setParameter("ids", comptes)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(c -> (UUID) c[0], c -> (String) c[1]));
    }
}
