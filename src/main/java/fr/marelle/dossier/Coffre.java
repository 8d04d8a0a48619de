package fr.marelle.dossier;

import fr.marelle.shared.TexteProtege;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Seals and opens the narratives and documents of a file with the file's own key. */
@Dependent
public class Coffre {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CleMaitresse maitresse;

    @Inject
    private ClesOuvertes ouvertes;

    /**
     * Seals a narrative.
     *
     * @param lieu where it is stored, {@code table.column}
     * @param id identifier of the row
     * @param clair the narrative; null or blank gives null
     */
    public TexteProtege sceller(UUID dossierId, String lieu, UUID id, String clair) {
        if (clair == null || clair.isBlank()) {
            return null;
        }
        byte[] octets = clair.strip().getBytes(StandardCharsets.UTF_8);
        return new TexteProtege(Chiffrement.sceller(cle(dossierId), lieu + "|" + id, octets)).ouvrir(clair.strip());
    }

    /** Opens a narrative for the page that shows it; null gives null. The caller has checked that it may be read. */
    public TexteProtege ouvrir(UUID dossierId, String lieu, UUID id, TexteProtege texte) {
        if (texte == null) {
            return null;
        }
        byte[] clair = Chiffrement.ouvrir(cle(dossierId), lieu + "|" + id, texte.getScelle());
        return texte.ouvrir(new String(clair, StandardCharsets.UTF_8));
    }

    /** Seals the bytes of a document, as {@link #sceller} a narrative. */
    public byte[] scellerOctets(UUID dossierId, String lieu, UUID id, byte[] clair) {
        return Chiffrement.sceller(cle(dossierId), lieu + "|" + id, clair);
    }

    /** Opens them for whoever may read them, as the caller has checked. */
    public byte[] ouvrirOctets(UUID dossierId, String lieu, UUID id, byte[] scelles) {
        return Chiffrement.ouvrir(cle(dossierId), lieu + "|" + id, scelles);
    }

    /** Fetches the keys of several files in one statement, before their narratives are opened. */
    public void preparer(Collection<UUID> dossiers) {
        if (!dossiers.isEmpty()) {
            em.createQuery("select c from CleDossier c where c.dossierId in :dossiers", CleDossier.class)
                    .setParameter("dossiers", dossiers)
                    .getResultList()
                    .forEach(this::deverrouiller);
        }
    }

    /** Takes keys that a query read beside the narratives, so that opening these asks nothing more. */
    public void apporter(Collection<?> cles) {
        cles.forEach(c -> deverrouiller((CleDossier) c));
    }

    /** Seals what belongs to no file yet: a draft. */
    public byte[] scellerBrouillon(UUID id, String contenu) {
        return maitresse.sceller("brouillon.contenu|" + id, contenu.getBytes(StandardCharsets.UTF_8));
    }

    public String ouvrirBrouillon(UUID id, byte[] scelle) {
        return new String(maitresse.ouvrir("brouillon.contenu|" + id, scelle), StandardCharsets.UTF_8);
    }

    void creerCle(UUID dossierId) {
        SecretKey cle = Chiffrement.nouvelleCle();
        em.persist(new CleDossier(dossierId, maitresse.sceller(lieuCle(dossierId), cle.getEncoded())));
        ouvertes.put(dossierId, cle);
    }

    void detruireCle(UUID dossierId) {
        em.remove(em.find(CleDossier.class, dossierId));
        ouvertes.oublier(dossierId);
    }

    private SecretKey cle(UUID dossierId) {
        SecretKey connue = ouvertes.get(dossierId);
        if (connue != null) {
            return connue;
        }
        CleDossier stockee = em.find(CleDossier.class, dossierId);
        if (stockee == null) {
            throw new IllegalStateException("the key of this file was destroyed");
        }
        return deverrouiller(stockee);
    }

    private SecretKey deverrouiller(CleDossier stockee) {
        UUID dossierId = stockee.getDossierId();
        SecretKey cle = Chiffrement.cle(maitresse.ouvrir(lieuCle(dossierId), stockee.getEnveloppe()));
        ouvertes.put(dossierId, cle);
        return cle;
    }

    private static String lieuCle(UUID dossierId) {
        return "cle_dossier.enveloppe|" + dossierId;
    }
}
