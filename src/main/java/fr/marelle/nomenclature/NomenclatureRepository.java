package fr.marelle.nomenclature;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All lists at once: a few hundred rows. */
@Dependent
class NomenclatureRepository {

    @PersistenceContext
    private EntityManager em;

    List<ItemNomenclature> tous() {
        return em.createQuery("select i from ItemNomenclature i order by i.liste, i.ordre", ItemNomenclature.class)
                .getResultList();
    }
}
