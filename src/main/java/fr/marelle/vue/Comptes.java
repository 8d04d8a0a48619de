package fr.marelle.vue;

import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts several views of a list in one statement. */
@Dependent
public class Comptes {

    @PersistenceContext
    private EntityManager em;

    /**
     * What each of these finds, in their order.
     *
     * @param sousRequetes JPQL, each selecting one count, the perimeter in its conditions
     * @param lier binds what they left open, but for the perimeter
     */
    public List<Long> compter(Perimetre perimetre, List<String> sousRequetes, Consumer<Query> lier) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select c.id, (" + String.join("), (", sousRequetes) + ") from Compte c where c.id = :pCompte",
                Object[].class);
        lier.accept(requete);
        Object[] lus = perimetre.appliquer(requete).getSingleResult();
        List<Long> nombres = new ArrayList<>();
        for (int i = 1; i < lus.length; i++) {
            nombres.add(((Number) lus[i]).longValue());
        }
        return nombres;
    }
}
