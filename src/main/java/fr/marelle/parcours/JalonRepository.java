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

    private static final String AUTEUR = "(select k.nom from compte k where k.id = %s.cree_par)";

    /** SQL of the database: JPQL would ask once a table. Of what was concluded it is not known by whom. */
    private static final String TOUT = String.join(
            " union all ",
            "select t.id, t.fait, t.precision_ as un, null as deux, null as texte, cast(null as datetime(6)) as jour, t.cree_le as note, "
                    + AUTEUR.formatted("t") + " as auteur from trace t where t.dossier_id = ?1",
            "select c.id, 'contact', null, null, null, cast(c.le as datetime(6)), c.cree_le, " + AUTEUR.formatted("c")
                    + " from contact c where c.dossier_id = ?1 and c.compartiment in (%1$s)",
            "select v.id, 'evaluation', null, null, null, cast(v.le as datetime(6)), v.cree_le, "
                    + AUTEUR.formatted("v") + " from evaluation v where v.dossier_id = ?1 and v.compartiment in (%1$s)",
            "select o.id, 'parcours.jalonObjectif', o.domaine, null, o.intitule, cast(o.fixe_le as datetime(6)), null, "
                    + AUTEUR.formatted("o") + " from objectif o" + DU_PROJET,
            "select o.id, 'parcours.jalonObjectifConclu', o.domaine, o.etat, o.intitule, cast(o.conclu_le as datetime(6)), null, null"
                    + " from objectif o" + DU_PROJET + " and o.conclu_le is not null",
            "select a.id, 'parcours.jalonAction', a.type, null, a.precision_, cast(a.du as datetime(6)), null, "
                    + AUTEUR.formatted("a") + " from action a join objectif o on o.id = a.objectif_id" + DU_PROJET,
            "select a.id, 'parcours.jalonActionConclue', a.type, a.resultat, a.precision_, cast(a.conclue_le as datetime(6)), null, null"
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
