package fr.marelle.parcours;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was noted on a parcours already known to be within reach. */
@Dependent
class PreparationRepository {

    @PersistenceContext
    private EntityManager em;

    /** Read in one statement: the numbers come back with each level. */
    record Releve(Preparation.Comptes comptes, Map<String, NiveauDomaine> derniers) {}

    private static final String LISIBLE = "compartiment in ('PARTAGE', 'RESTREINT')";

    private static final String CONTACTS =
            "(select count(*) from contact c where c.dossier_id = p.dossier_id and c.le >= ?2" + " and c." + LISIBLE
                    + " and c.initiative = '%s' %s)";

    /** SQL of the database: JPQL does not join the levels of what it joined. */
    private static final String RELEVE = String.join(
            ", ",
            "select " + CONTACTS.formatted("FAMILLE", ""),
            CONTACTS.formatted("PROFESSIONNEL", ""),
            CONTACTS.formatted("PROFESSIONNEL", "and c.abouti = false"),
            "(select count(*) from evaluation e where e.parcours_id = p.id and e.le >= ?2 and e." + LISIBLE + ")",
            "l.domaine, l.niveau from parcours p left join evaluation v on v.dossier_id = p.dossier_id and v." + LISIBLE
                    + " left join evaluation_ligne l on l.evaluation_id = v.id where p.id = ?1 order by v.le, v.cree_le");

    /**
     * What was noted since that day on a parcours, and the last level of each domain of the child; what touches health is of those
     * alone who may read it.
     */
    @SuppressWarnings("unchecked") // a native query has no other type
    Releve relever(Parcours parcours, LocalDate depuis) {
        List<Object[]> lignes = em.createNativeQuery(RELEVE)
                .setParameter(1, parcours.getId())
                .setParameter(2, depuis)
                .getResultList();
        Map<String, NiveauDomaine> derniers = new HashMap<>();
        lignes.stream()
                .filter(l -> l[4] != null)
                .forEach(l -> derniers.put((String) l[4], NiveauDomaine.valueOf((String) l[5])));
        return new Releve(Preparation.Comptes.de(lignes.get(0)), derniers);
    }
}
