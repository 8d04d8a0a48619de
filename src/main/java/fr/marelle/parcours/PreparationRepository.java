package fr.marelle.parcours;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Counts of what was noted on a parcours already known to be within reach. */
@Dependent
class PreparationRepository {

    @PersistenceContext
    private EntityManager em;

    /** What was noted since that day on a parcours; what touches health is of those alone who may read it. */
    Preparation.Comptes comptes(Parcours parcours, LocalDate depuis) {
        String contacts =
                "(select count(c) from Contact c where c.dossier.id = p.dossierId and c.le >= :depuis and c.compartiment"
                        + " in (fr.marelle.habilitation.Compartiment.PARTAGE, fr.marelle.habilitation.Compartiment.RESTREINT) and c.initiative = fr.marelle.parcours.Initiative.%s %s)";
        return Preparation.Comptes.de(em.createQuery(
                        "select " + contacts.formatted("FAMILLE", "") + ", " + contacts.formatted("PROFESSIONNEL", "")
                                + ", "
                                + contacts.formatted("PROFESSIONNEL", "and c.abouti = false")
                                + ", (select count(e) from Evaluation e where e.parcours.id = p.id and e.le >= :depuis and"
                                + " e.compartiment in (fr.marelle.habilitation.Compartiment.PARTAGE,"
                                + " fr.marelle.habilitation.Compartiment.RESTREINT))"
                                + " from Parcours p where p.id = :id",
                        Object[].class)
                .setParameter("id", parcours.getId())
                .setParameter("depuis", depuis)
                .getSingleResult());
    }
}
