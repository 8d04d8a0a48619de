package fr.marelle.document;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query on documents; each carries the perimeter, but those about a file already known to be within reach. */
@Dependent
class DocumentRepository {

    private static final String DU_DOSSIER = " where x.dossier.id = :id and x.compartiment in :lisibles";

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    /** Kept earlier by the same draft. */
    boolean existe(UUID id) {
        return em.find(Document.class, id) != null;
    }

    /** The child of a file within reach, with the file. */
    Optional<Enfant> enfant(Perimetre perimetre, UUID dossierId) {
        TypedQuery<Enfant> requete = em.createQuery(
                "select e from Enfant e join fetch e.dossier d where d.id = :id and " + perimetre.filtre("d"),
                Enfant.class);
        return perimetre.appliquer(requete.setParameter("id", dossierId)).getResultList().stream()
                .findFirst();
    }

    /** A document of a file within reach, with the file; whether its compartment is open is the caller's to say. */
    Optional<Document> document(Perimetre perimetre, UUID id) {
        TypedQuery<Document> requete = em.createQuery(
                "select x from Document x join fetch x.dossier d where x.id = :id and " + perimetre.filtre("d"),
                Document.class);
        return perimetre.appliquer(requete.setParameter("id", id)).getResultList().stream()
                .findFirst();
    }

    /** From now on nobody reads what was not for everybody. */
    void retenir(Dossier dossier) {
        em.createQuery("update Document x set x.compartiment = :retenu where x.dossier = :dossier"
                        + " and x.compartiment <> :partage")
                .setParameter("retenu", Compartiment.RETENU)
                .setParameter("partage", Compartiment.PARTAGE)
                .setParameter("dossier", dossier)
                .executeUpdate();
    }

    /** Documents of a file, those withdrawn among them, latest first. */
    Page<DocumentLu> liste(UUID dossierId, Set<Compartiment> lisibles, int numero) {
        TypedQuery<DocumentLu> lignes = em.createQuery(
                        "select new fr.marelle.document.DocumentLu(x, a.nom, r.nom) from Document x"
                                + " left join Compte a on a.id = x.creePar left join Compte r on r.id = x.retirePar"
                                + DU_DOSSIER + " order by x.creeLe desc, x.numero",
                        DocumentLu.class)
                .setParameter("id", dossierId)
                .setParameter("lisibles", lisibles);
        TypedQuery<Long> compte = em.createQuery("select count(x) from Document x" + DU_DOSSIER, Long.class)
                .setParameter("id", dossierId)
                .setParameter("lisibles", lisibles);
        return Page.lire(lignes, numero, Page.ECRAN, compte::getSingleResult);
    }

    /** Its sealed bytes. */
    byte[] octets(UUID documentId) {
        return em.find(DocumentContenu.class, documentId).getOctets();
    }
}
