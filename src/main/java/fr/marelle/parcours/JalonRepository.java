package fr.marelle.parcours;

import fr.marelle.habilitation.Compartiment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The facts of a file already known to be within reach, whatever their number in one statement: enough to put them in order and
 * to count them, and no narrative. What other features decide they tell by the trace they leave in the file, or as
 * {@link FaitsDuFil}: this package knows none of those below it.
 */
@Dependent
class JalonRepository {

    private static final String DU_PROJET = " join parcours p on p.id = o.parcours_id where p.dossier_id = ?1";

    /** SQL of the database: JPQL would ask once a table. */
    private static final String TOUT = String.join(
            " union all ",
            "select id, fait, precision_ as un, null as deux, null as texte, cast(null as datetime(6)) as jour, cree_le as note from"
                    + " trace where dossier_id = ?1",
            "select id, 'contact', null, null, null, cast(le as datetime(6)), cree_le from contact where dossier_id = ?1 and"
                    + " compartiment in (%1$s)",
            "select id, 'evaluation', null, null, null, cast(le as datetime(6)), cree_le from evaluation where dossier_id = ?1 and"
                    + " compartiment in (%1$s)",
            "select o.id, 'parcours.jalonObjectif', o.domaine, null, o.intitule, cast(o.fixe_le as datetime(6)), null from objectif o"
                    + DU_PROJET,
            "select o.id, 'parcours.jalonObjectifConclu', o.domaine, o.etat, o.intitule, cast(o.conclu_le as datetime(6)), null from"
                    + " objectif o" + DU_PROJET + " and o.conclu_le is not null",
            "select a.id, 'parcours.jalonAction', a.type, null, a.precision_, cast(a.du as datetime(6)), null from action a join"
                    + " objectif o on o.id = a.objectif_id" + DU_PROJET,
            "select a.id, 'parcours.jalonActionConclue', a.type, a.resultat, a.precision_, cast(a.conclue_le as datetime(6)), null"
                    + " from action a join objectif o on o.id = a.objectif_id" + DU_PROJET
                    + " and a.conclue_le is not null");

    @PersistenceContext
    private EntityManager em;

    /** @param lisibles the compartments the reader reads, one at least */
    @SuppressWarnings("unchecked") // a native query has no other type
    List<Jalon> jalons(UUID dossierId, Set<Compartiment> lisibles) {
        String permis = lisibles.stream().map(c -> "'" + c.name() + "'").collect(Collectors.joining(", "));
        List<Object[]> lignes = em.createNativeQuery(TOUT.formatted(permis))
                .setParameter(1, dossierId)
                .getResultList();
        return lignes.stream().map(Jalon::de).toList();
    }
}
