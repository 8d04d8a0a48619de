package fr.marelle.journal;

import fr.marelle.shared.Appelant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;

/** Writes the record of who looked. Each entry is committed on its own, before the answer leaves. */
@Stateless
@PermitAll
public class Journal {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Appelant appelant;

    /**
     * Notes one act of the current person.
     *
     * @param objet what was looked at: the feature's name, at most 40 characters, never content
     * @param dossierId the file; null for an act that concerns none (a list, a sign-in)
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noter(Acte acte, String objet, UUID dossierId) {
        ecrire(acte, objet, dossierId, appelant.getCompteId(), null);
    }

    /** The same, for a page that shows several files: one entry each, committed together. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noterTous(Acte acte, String objet, Collection<UUID> dossiers) {
        dossiers.forEach(dossierId -> ecrire(acte, objet, dossierId, appelant.getCompteId(), null));
    }

    /** The same, for an account that is not signed in yet. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noterPour(UUID compteId, Acte acte, String objet) {
        ecrire(acte, objet, null, compteId, null);
    }

    /** The same, with the reason given by the person (at most 200 characters). */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noterMotif(Acte acte, String objet, UUID dossierId, String motif) {
        ecrire(acte, objet, dossierId, appelant.getCompteId(), motif);
    }

    private void ecrire(Acte acte, String objet, UUID dossierId, UUID compteId, String motif) {
        Detail detail = new Detail(acte, objet, compteId, dossierId, motif, appelant.getAdresse());
        em.persist(new Empreinte(detail));
        em.flush(); // the detail refers to it, by a key that JPA does not know
        em.persist(detail);
    }
}
