package fr.marelle.tache;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The files on which tasks are noted; each query carries the perimeter. */
@Dependent
class SujetRepository {

    @PersistenceContext
    private EntityManager em;

    /** Those of these files that are within reach, by name of the child. */
    List<Sujet> sujets(Perimetre perimetre, Collection<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> requete = em.createQuery(
                "select d, e.id, e.nom, e.prenom from Dossier d left join Enfant e on e.dossier = d where d.id in :ids and "
                        + perimetre.filtre("d") + " order by e.nom, e.prenom, d.numero",
                Object[].class);
        return perimetre.appliquer(requete.setParameter("ids", dossiers)).getResultList().stream()
                .map(c -> new Sujet((Dossier) c[0], (UUID) c[1], TacheRepository.nom(c[2], c[3])))
                .toList();
    }

    /** Who answers for each of these files, already known to be within reach; without a row when nobody does. */
    Map<UUID, UUID> referents(Collection<UUID> dossiers, LocalDate jour) {
        Map<UUID, UUID> referents = new HashMap<>();
        if (!dossiers.isEmpty()) {
            em.createQuery(
                            "select a.dossier.id, a.compteId from Acces a where a.dossier.id in :ids and a.qualite in"
                                    + " (fr.marelle.habilitation.Qualite.REFERENT_PRINCIPAL,"
                                    + " fr.marelle.habilitation.Qualite.REFERENT_PRESSENTI) and a.du <= :jour and"
                                    + " (a.au is null or a.au > :jour) order by a.qualite desc",
                            Object[].class)
                    .setParameter("ids", dossiers)
                    .setParameter("jour", jour)
                    .getResultList()
                    .forEach(c -> referents.putIfAbsent((UUID) c[0], (UUID) c[1]));
        }
        return referents;
    }
}
