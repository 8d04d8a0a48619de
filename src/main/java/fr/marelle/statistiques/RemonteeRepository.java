package fr.marelle.statistiques;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Remontées and those who may receive them, within the PRE one is given. */
@Dependent
class RemonteeRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(BaseEntity entite) {
        em.persist(entite);
    }

    /** Codes of the PRE that told their exact counts of that period. */
    Set<String> presDe(Periode periode) {
        return em
                .createQuery(
                        "select distinct p.code from Remontee r join r.pre p where r.periode = :periode", String.class)
                .setParameter("periode", periode.code())
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Of these PRE, latest first, with PRE and recipients. */
    List<Remontee> lister(Collection<UUID> pres) {
        return pres.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct r from Remontee r join fetch r.pre left join fetch r.destinataires"
                                        + " where r.pre.id in :pres order by r.creeLe desc",
                                Remontee.class)
                        .setParameter("pres", pres)
                        .getResultList();
    }

    Optional<Remontee> chercher(UUID id) {
        return Optional.ofNullable(id).map(i -> em.find(Remontee.class, i));
    }

    /** With PRE and recipients; not found outside these PRE. */
    Remontee lire(UUID id, Collection<UUID> pres) {
        return lister(pres).stream()
                .filter(r -> r.getId().equals(id))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    /** Of these PRE, by PRE then name, ended ones included. */
    List<Destinataire> destinataires(Collection<UUID> pres) {
        return pres.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Destinataire d join fetch d.pre p where p.id in :pres order by p.code, d.nom",
                                Destinataire.class)
                        .setParameter("pres", pres)
                        .getResultList();
    }

    Optional<Destinataire> chercherDestinataire(UUID id) {
        return Optional.ofNullable(id).map(i -> em.find(Destinataire.class, i));
    }
}
