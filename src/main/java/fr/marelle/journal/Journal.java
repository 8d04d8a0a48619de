package fr.marelle.journal;

import fr.marelle.shared.Appelant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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

    /** The same, for a page that shows several files: one entry each, in two statements whatever their number. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noterTous(Acte acte, String objet, Collection<UUID> dossiers) {
        List<Detail> details = dossiers.stream()
                .map(d -> new Detail(acte, objet, appelant.getCompteId(), d, null, appelant.getAdresse()))
                .toList();
        if (!details.isEmpty()) {
            inserer(details);
        }
    }

    /** The same, for a list that tells of several features and of no one file: one entry each, in two statements. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noterObjets(Acte acte, Collection<String> objets) {
        inserer(objets.stream()
                .map(o -> new Detail(acte, o, appelant.getCompteId(), null, null, appelant.getAdresse()))
                .toList());
    }

    /**
     * Notes a search made for one file, and the reading of each file it found elsewhere: two statements whether it found any or
     * not.
     *
     * @param motif at most 200 characters; written beside the search alone
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noterRecherche(String objet, UUID dossierId, String motif, Collection<UUID> trouves) {
        UUID moi = appelant.getCompteId();
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Acte.RECHERCHE, objet, moi, dossierId, motif, appelant.getAdresse()));
        trouves.forEach(t -> details.add(new Detail(Acte.LECTURE, objet, moi, t, null, appelant.getAdresse())));
        inserer(details);
    }

    private void inserer(List<Detail> details) {
        inserer(
                "empreinte (id, le, engagement)",
                details.stream().map(Detail::ligneEmpreinte).toList());
        inserer(
                "detail (id, le, sel, acte, objet, compte_id, dossier_id, motif, adresse)",
                details.stream().map(Detail::ligne).toList());
    }

    /** One statement for all rows: {@code table} is one of the two constants above, values are bound. */
    private void inserer(String table, List<Object[]> lignes) {
        String trous = "(" + String.join(", ", Collections.nCopies(lignes.get(0).length, "?")) + ")";
        Query insertion = em.createNativeQuery("INSERT INTO marelle_journal." + table + " VALUES "
                + String.join(", ", Collections.nCopies(lignes.size(), trous)));
        int rang = 1;
        for (Object[] ligne : lignes) {
            for (Object valeur : ligne) {
                insertion.setParameter(rang++, valeur);
            }
        }
        insertion.executeUpdate();
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
