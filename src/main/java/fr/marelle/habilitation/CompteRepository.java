package fr.marelle.habilitation;

import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accounts. */
@Dependent
class CompteRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    boolean aucun() {
        return em.createQuery("select count(c) from Compte c", Long.class).getSingleResult() == 0;
    }

    /** With its roles. */
    Compte trouver(UUID id) {
        return em
                .createQuery(
                        "select c from Compte c left join fetch c.habilitations h left join fetch h.role where c.id = :id",
                        Compte.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    boolean existe(UUID id) {
        return em.find(Compte.class, id) != null;
    }

    boolean loginPris(String login) {
        return em.createQuery("select count(c) from Compte c where c.login = :login", Long.class)
                        .setParameter("login", login)
                        .getSingleResult()
                > 0;
    }

    /** Accounts by name, with their roles: one page of identifiers, one load. */
    Page<Compte> page(int numero) {
        TypedQuery<UUID> ids = em.createQuery("select c.id from Compte c order by c.nom, c.login", UUID.class);
        TypedQuery<Long> compte = em.createQuery("select count(c) from Compte c", Long.class);
        Page<UUID> page = Page.lire(ids, numero, Page.ECRAN, compte::getSingleResult);
        Map<UUID, Compte> lus = page.lignes().isEmpty()
                ? Map.of()
                : em.createQuery("select distinct c from Compte c where c.id in :ids", Compte.class)
                        .setHint("eclipselink.left-join-fetch", "c.habilitations.role")
                        .setParameter("ids", page.lignes())
                        .getResultStream()
                        .collect(Collectors.toMap(Compte::getId, Function.identity()));
        return page.dire(lus::get);
    }

    /** With the names of the places, latest first. */
    List<HabilitationLigne> habilitations(UUID compteId) {
        return em.createQuery(
                        "select new fr.marelle.habilitation.HabilitationLigne(h.id, r.libelle, p.nom, e.nom, h.du, h.au)"
                                + " from Habilitation h join h.role r left join Pre p on p.id = h.preId"
                                + " left join Etablissement e on e.id = h.etablissementId where h.compte.id = :id"
                                + " order by h.du desc",
                        HabilitationLigne.class)
                .setParameter("id", compteId)
                .getResultList();
    }

    List<Pre> pres() {
        return em.createQuery("select p from Pre p order by p.nom", Pre.class).getResultList();
    }

    List<Etablissement> etablissements() {
        return em.createQuery(
                        "select e from Etablissement e join fetch e.commune c order by e.nom, c.nom",
                        Etablissement.class)
                .getResultList();
    }
}
