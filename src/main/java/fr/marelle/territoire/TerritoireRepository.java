package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reference data is no secret: no perimeter here. Each query fetches what its page shows. */
@Dependent
class TerritoireRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(BaseEntity entite) {
        em.persist(entite);
    }

    /** Counts as changed even when only its settings are: somebody else's form is then out of date. */
    void marquerModifie(Pre pre) {
        em.lock(pre, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<PreLigne> lignesPre() {
        return em.createQuery(
                        "select new fr.marelle.territoire.PreLigne(p.id, p.code, p.nom, p.structurePorteuse,"
                                + " (select count(q.id) from Pre a join a.quartiers q where a = p and q.generation = 2024),"
                                + " (select count(e.id) from Etablissement e where e.pre = p))"
                                + " from Pre p order by p.code",
                        PreLigne.class)
                .getResultList();
    }

    List<Pre> pres() {
        return em.createQuery("select p from Pre p order by p.code", Pre.class).getResultList();
    }

    Pre pre(UUID id) {
        return Optional.ofNullable(id).map(i -> em.find(Pre.class, i)).orElseThrow(IntrouvableException::new);
    }

    /** With their communes and the quartiers of 2014 they follow; those of one PRE. */
    List<Quartier> quartiersDuPre(UUID pre, int generation) {
        return em.createQuery(
                        "select distinct q from Quartier q left join fetch q.communes left join fetch q.anciens where q.generation"
                                + " = :generation and q.code in (select x.code from Pre p join p.quartiers x where p.id = :pre)"
                                + " order by q.code",
                        Quartier.class)
                .setParameter("pre", pre)
                .setParameter("generation", generation)
                .getResultList();
    }

    /** With their communes; one select for the page's codes, one for its rows. */
    Page<Quartier> quartiers(int generation, int numero, int taille) {
        TypedQuery<String> codes = em.createQuery(
                        "select q.code from Quartier q where q.generation = :generation order by q.code", String.class)
                .setParameter("generation", generation);
        TypedQuery<Long> compte = em.createQuery(
                        "select count(q) from Quartier q where q.generation = :generation", Long.class)
                .setParameter("generation", generation);
        Page<String> page = Page.lire(codes, numero, taille, compte::getSingleResult);
        Map<String, Quartier> lus = page.lignes().isEmpty()
                ? Map.of()
                : parCodes(page.lignes()).stream().collect(Collectors.toMap(Quartier::getCode, Function.identity()));
        return page.dire(lus::get);
    }

    /** Those of a generation, without anything around. */
    List<Quartier> quartiers(int generation) {
        return em.createQuery(
                        "select q from Quartier q where q.generation = :generation order by q.code", Quartier.class)
                .setParameter("generation", generation)
                .getResultList();
    }

    /** Code and name of every quartier. */
    List<Object[]> noms() {
        return em.createQuery("select q.code, q.nom from Quartier q", Object[].class)
                .getResultList();
    }

    List<Quartier> parCodes(Collection<String> codes) {
        return em.createQuery(
                        "select distinct q from Quartier q left join fetch q.communes where q.code in :codes order by q.code",
                        Quartier.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    List<Commune> communes() {
        return em.createQuery("select c from Commune c order by c.nom", Commune.class)
                .getResultList();
    }

    /** With their commune and their PRE. */
    List<Etablissement> etablissements() {
        return em.createQuery(
                        "select e from Etablissement e join fetch e.commune left join fetch e.pre order by e.nom",
                        Etablissement.class)
                .getResultList();
    }

    /** With their commune; those of one PRE, collèges first. */
    List<Etablissement> etablissementsDuPre(UUID pre) {
        return em.createQuery(
                        "select e from Etablissement e join fetch e.commune where e.pre.id = :pre order by e.type, e.nom",
                        Etablissement.class)
                .setParameter("pre", pre)
                .getResultList();
    }

    /** With its commune and its PRE. */
    Optional<Etablissement> etablissement(UUID id) {
        return em
                .createQuery(
                        "select e from Etablissement e join fetch e.commune left join fetch e.pre where e.id = :id",
                        Etablissement.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** With its commune and its PRE. */
    Optional<Etablissement> etablissement(Uai uai) {
        return em
                .createQuery(
                        "select e from Etablissement e join fetch e.commune left join fetch e.pre where e.uai = :uai",
                        Etablissement.class)
                .setParameter("uai", uai)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Versions of the contours of a generation, latest first. */
    List<VersionContours> versions(int generation) {
        return em.createQuery(
                        "select v from VersionContours v where v.generation = :generation order by v.valableDu desc",
                        VersionContours.class)
                .setParameter("generation", generation)
                .getResultList();
    }

    List<Contour> contours(VersionContours version) {
        return em.createQuery(
                        "select c from Contour c join fetch c.quartier where c.versionContours = :version",
                        Contour.class)
                .setParameter("version", version)
                .getResultList();
    }
}
