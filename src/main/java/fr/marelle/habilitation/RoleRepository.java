package fr.marelle.habilitation;

import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Roles, and who holds them. */
@Dependent
class RoleRepository {

    private static final String HABILITE =
            "select distinct c from Compte c where c.etat <> fr.marelle.habilitation.EtatCompte.FERME and exists"
                    + " (select h.id from Habilitation h join h.role r %s where h.compte = c"
                    + " and (h.au is null or h.au > :jour) and %s)";

    @PersistenceContext
    private EntityManager em;

    /**
     * One at a time: whoever gives, ends, composes or changes a role waits here, before reading anything, so that nobody
     * judges by rights or holders that somebody else is changing.
     */
    void verrouiller() {
        em.createNativeQuery("SELECT code FROM role ORDER BY code FOR UPDATE").getResultList();
    }

    void enregistrer(Role role) {
        em.persist(role);
    }

    /** With their rights, in the order of the list, retired ones included. */
    List<Role> roles() {
        return em.createQuery("select distinct r from Role r left join fetch r.droits order by r.ordre", Role.class)
                .getResultList();
    }

    /** Null when there is none. */
    Role role(String code) {
        return em.find(Role.class, code);
    }

    /** One composed by an administration. */
    Role compose(UUID id) {
        return roles().stream().filter(r -> r.estCompose(id)).findFirst().orElseThrow(IntrouvableException::new);
    }

    /** Accounts that hold that role on {@code jour} or later, with all their roles. */
    List<Compte> porteurs(Role role, LocalDate jour) {
        return em.createQuery(HABILITE.formatted("", "r = :role"), Compte.class)
                .setHint("eclipselink.left-join-fetch", "c.habilitations.role")
                .setParameter("role", role)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** Accounts that hold the keys of the accounts on {@code jour} or later, with all their roles. */
    List<Compte> gardiens(LocalDate jour) {
        return em.createQuery(HABILITE.formatted("join r.droits d", "d = :droit"), Compte.class)
                .setHint("eclipselink.left-join-fetch", "c.habilitations.role")
                .setParameter("droit", Droit.COMPTE_GERER)
                .setParameter("jour", jour)
                .getResultList();
    }
}
