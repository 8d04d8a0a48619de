package fr.marelle.nomenclature;

import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All lists at once: a few hundred rows. */
@Dependent
class NomenclatureRepository {

    @PersistenceContext
    private EntityManager em;

    List<ItemNomenclature> tous() {
        return em.createQuery("select i from ItemNomenclature i order by i.liste, i.ordre", ItemNomenclature.class)
                .getResultList();
    }

    /** In the order of the list, withdrawn ones included. */
    List<ItemNomenclature> items(ListeNomenclature liste) {
        return em.createQuery(
                        "select i from ItemNomenclature i where i.liste = :liste order by i.ordre, i.code",
                        ItemNomenclature.class)
                .setParameter("liste", liste)
                .getResultList();
    }

    ItemNomenclature item(UUID id) {
        return Optional.ofNullable(id)
                .map(cle -> em.find(ItemNomenclature.class, cle))
                .orElseThrow(IntrouvableException::new);
    }

    boolean existe(UUID id) {
        return em.find(ItemNomenclature.class, id) != null;
    }

    /** Latest first. */
    List<AncienLibelle> anciens(UUID itemId) {
        return em.createQuery(
                        "select a from AncienLibelle a where a.itemId = :id order by a.creeLe desc",
                        AncienLibelle.class)
                .setParameter("id", itemId)
                .getResultList();
    }

    void enregistrer(Object entite) {
        em.persist(entite);
    }
}
