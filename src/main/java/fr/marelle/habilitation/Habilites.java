package fr.marelle.habilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who holds which role where: for services that name people. */
@Dependent
public class Habilites {

    private static final String COMPTES =
            "select distinct c from Compte c join c.habilitations h join h.role r %s where"
                    + " h.du <= :jour and (h.au is null or h.au > :jour)"
                    + " and c.etat <> fr.marelle.habilitation.EtatCompte.FERME and %s order by c.nom";

    @PersistenceContext
    private EntityManager em;

    /** Accounts that may follow families in that PRE on {@code jour}, by name. */
    public List<Compte> referents(UUID preId, LocalDate jour) {
        return avec(Droit.PARCOURS_SUIVRE, Portee.EQUIPE, preId, jour);
    }

    /** The same, of several PRE, each once. */
    public List<Compte> referents(Collection<UUID> pres, LocalDate jour) {
        return pres.stream()
                .flatMap(pre -> referents(pre, jour).stream())
                .distinct()
                .toList();
    }

    /** Accounts bound by professional secrecy that may care for children's health in that PRE on {@code jour}, by name. */
    public List<Compte> soignants(UUID preId, LocalDate jour) {
        return avec(Droit.SANTE_LIRE, Portee.EQUIPE, preId, jour);
    }

    /** Accounts that decide on the teams of that PRE on {@code jour}. */
    public List<Compte> gestionnaires(UUID preId, LocalDate jour) {
        return avec(Droit.EQUIPE_GERER, Portee.PRE_ENTIER, preId, jour);
    }

    /** Accounts that may be invited to the EPS of that PRE on {@code jour}, by name. */
    public List<Compte> invites(UUID preId, LocalDate jour) {
        return avec(Droit.EPS_ASSISTER, Portee.INVITATION, preId, jour);
    }

    /** Who answers for the files of that PRE: its coordination, its DPD and the mutualised ones. */
    public List<Compte> avertis(UUID preId, LocalDate jour) {
        return em.createQuery(
                        COMPTES.formatted(
                                "join r.droits d",
                                "(h.preId = :pre or h.preId is null) and r.portee <> fr.marelle.habilitation.Portee.EQUIPE"
                                        + " and d = :droit"),
                        Compte.class)
                .setParameter("pre", preId)
                .setParameter("droit", Droit.AVIS_RECEVOIR)
                .setParameter("jour", jour)
                .getResultList();
    }

    private List<Compte> avec(String droit, Portee portee, UUID preId, LocalDate jour) {
        return em.createQuery(
                        COMPTES.formatted("join r.droits d", "h.preId = :pre and r.portee = :portee and d = :droit"),
                        Compte.class)
                .setParameter("pre", preId)
                .setParameter("portee", portee)
                .setParameter("droit", droit)
                .setParameter("jour", jour)
                .getResultList();
    }
}
