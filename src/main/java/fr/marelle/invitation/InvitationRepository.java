package fr.marelle.invitation;

import fr.marelle.eps.EtatReunion;
import fr.marelle.eps.Passage;
import fr.marelle.eps.Reunion;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Meetings, and who is invited to them, for those who prepare them. What a guest reads is {@link SeanceRepository}'s. */
@Dependent
class InvitationRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    boolean existe(UUID id) {
        return em.find(Invitation.class, id) != null;
    }

    /** With its PRE; of a PRE that is wholly within reach, or not found. */
    Reunion reunion(Perimetre perimetre, UUID id) {
        return premier(em.createQuery(
                                "select r from Reunion r join fetch r.pre where r.id = :id and r.pre.id in :pres",
                                Reunion.class)
                        .setParameter("id", id)
                        .setParameter("pres", perimetre.presEntiers()))
                .orElseThrow(IntrouvableException::new);
    }

    /** A meeting known to be within reach. */
    Reunion reunion(UUID id) {
        return em.find(Reunion.class, id);
    }

    /** By name. */
    List<Invite> invites(UUID reunionId) {
        return em.createQuery(
                        "select new fr.marelle.invitation.Invite(i.id, c.id, c.nom, i.capacite) from Invitation i"
                                + " join Compte c on c.id = i.compteId where i.reunion.id = :id and i.retireeLe is null"
                                + " order by c.nom",
                        Invite.class)
                .setParameter("id", reunionId)
                .getResultList();
    }

    /** Not withdrawn. */
    List<Invitation> enVigueur(UUID reunionId) {
        return em.createQuery(
                        "select i from Invitation i where i.reunion.id = :id and i.retireeLe is null", Invitation.class)
                .setParameter("id", reunionId)
                .getResultList();
    }

    /** One invitation to that meeting, or not found. */
    Invitation invitation(UUID reunionId, UUID id) {
        return enVigueur(reunionId).stream()
                .filter(i -> i.getId().equals(id))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    /** Of its agenda, the files that its PRE still holds. */
    List<Passage> passages(UUID reunionId) {
        return em.createQuery(
                        "select x from Passage x join fetch x.dossier d where x.reunion.id = :id and exists (select t.id from"
                                + " Rattachement t where t.dossier = d and t.pre = x.reunion.pre and t.au is null)",
                        Passage.class)
                .setParameter("id", reunionId)
                .getResultList();
    }

    /** A file on the agenda of a meeting, while its agenda may change; within reach and agreed to today, or not found. */
    Passage passage(Perimetre perimetre, UUID id) {
        TypedQuery<Passage> requete = em.createQuery(
                "select x from Passage x join fetch x.reunion r join fetch x.dossier d where x.id = :id and r.etat in :ouvertes"
                        + " and "
                        + fr.marelle.habilitation.Permissions.filtre(
                                "d", fr.marelle.habilitation.Operation.PASSER_EN_EPS)
                        + " and " + perimetre.filtre("d"),
                Passage.class);
        requete.setParameter("ouvertes", List.of(EtatReunion.PLANIFIEE, EtatReunion.ORDRE_DU_JOUR_ENVOYE));
        return premier(perimetre.appliquer(requete.setParameter("id", id))).orElseThrow(IntrouvableException::new);
    }

    Optional<FicheCourte> ficheCourte(UUID passageId) {
        return premier(em.createQuery("select f from FicheCourte f where f.passage.id = :id", FicheCourte.class)
                .setParameter("id", passageId));
    }

    private static <T> Optional<T> premier(TypedQuery<T> requete) {
        return requete.setMaxResults(1).getResultList().stream().findFirst();
    }
}
