package fr.marelle.eps;

import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting file after file. */
@Dependent
class DeroulementRepository {

    private static final String ETAPES = "select r, e.niveau, " + EpsRepository.PASSAGE_LU + EpsRepository.DEPUIS;

    @PersistenceContext
    private EntityManager em;

    /** The agenda of a meeting with the meeting itself, in one statement; nothing when no file of it is within reach. */
    List<Etape> etapes(Perimetre perimetre, UUID reunionId) {
        return etapes(perimetre, "r.id = :id", reunionId);
    }

    /** The same, of the meeting of that passage. */
    List<Etape> etapesAutour(Perimetre perimetre, UUID passageId) {
        return etapes(perimetre, "r.id = (select w.reunion.id from Passage w where w.id = :id)", passageId);
    }

    private List<Etape> etapes(Perimetre perimetre, String condition, UUID id) {
        TypedQuery<Object[]> requete = em.createQuery(
                ETAPES + condition + " and r.pre.id in :pres and " + perimetre.filtre("d") + " order by x.ordre",
                Object[].class);
        requete.setParameter("id", id).setParameter("pres", EpsRepository.pres(perimetre));
        return perimetre.appliquer(requete).getResultList().stream()
                .map(c -> new Etape((Reunion) c[0], (String) c[1], (PassageLigne) c[2]))
                .toList();
    }

    /** Whoever leads, the first moment is kept, and nobody else's change of the agenda is in the way. */
    void ouvrir(UUID passageId, Instant moment) {
        em.createQuery("update Passage x set x.ouvertLe = :moment where x.id = :id and x.ouvertLe is null")
                .setParameter("moment", moment)
                .setParameter("id", passageId)
                .executeUpdate();
    }
}
