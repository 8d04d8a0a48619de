package fr.marelle.statistiques;

import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts, by PRE; never a row of a person. */
@Dependent
class StatistiquesRepository {

    private static final String DU_PRE =
            " join d.rattachements t join t.pre p where t.du <= %1$s and (t.au is null or t.au > %1$s) and ";

    @PersistenceContext
    private EntityManager em;

    List<Pre> pres() {
        return em.createQuery("select p from Pre p order by p.nom", Pre.class).getResultList();
    }

    /** Saisines by the PRE that held the file when they were received, both days included. */
    Map<UUID, Long> saisines(LocalDate du, LocalDate au) {
        return compter(em.createQuery(
                        "select p.id, count(distinct s.id) from Saisine s join s.dossier d"
                                + DU_PRE.formatted("s.provenance.recueLe")
                                + "s.provenance.recueLe between :du and :au group by p.id",
                        Object[].class)
                .setParameter("du", du)
                .setParameter("au", au));
    }

    /** Parcours under way by the PRE that holds the file on {@code jour}. */
    Map<UUID, Long> parcoursEnCours(LocalDate jour) {
        return compter(em.createQuery(
                        "select p.id, count(distinct x.id) from Parcours x join x.dossier d" + DU_PRE.formatted(":jour")
                                + "x.etat = fr.marelle.parcours.EtatParcours.EN_COURS group by p.id",
                        Object[].class)
                .setParameter("jour", jour));
    }

    private static Map<UUID, Long> compter(TypedQuery<Object[]> requete) {
        return requete.getResultList().stream().collect(Collectors.toMap(c -> (UUID) c[0], c -> (Long) c[1]));
    }
}
