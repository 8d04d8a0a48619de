package fr.marelle.document;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Compartiments;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads the documents of a file. Keeping and withdrawing them is {@link DepotDocumentService}. */
@Stateless
@RolesAllowed(Droit.DOCUMENT_LIRE)
public class DocumentService {

    @Inject
    private DocumentRepository repository;

    @Inject
    private Classeur classeur;

    @Inject
    private Compartiments compartiments;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** One page of the documents of a file, as far as the reader may know of them. */
    public ListeDocuments lister(UUID dossierId, int numero) {
        Atteint<Enfant> atteint = utilisateur.atteindre(
                Droit.DOCUMENT_DEPOSER, Droit.DOCUMENT_LIRE, perimetre -> repository.enfant(perimetre, dossierId));
        journal.noter(Acte.LECTURE, "document", dossierId);
        Page<DocumentLu> page = repository.liste(dossierId, compartiments.lisibles(atteint, dossierId), numero);
        page.lignes().forEach(l -> classeur.ouvrir(l.document()));
        return new ListeDocuments(atteint, page);
    }

    /** A document in clear; not found when it is withdrawn, or for those who follow the child alone. */
    public Piece sortir(UUID id) {
        Atteint<Document> atteint = utilisateur.atteindre(
                Droit.DOCUMENT_DEPOSER, Droit.DOCUMENT_LIRE, perimetre -> repository.document(perimetre, id));
        Document document = atteint.objet();
        UUID dossierId = document.getDossier().getId();
        if (document.isRetire() || !compartiments.lisibles(atteint, dossierId).contains(document.getCompartiment())) {
            throw new IntrouvableException();
        }
        journal.noter(Acte.EXPORT, document.getPartie(), dossierId);
        return new Piece(document.getNomFichier(), document.getFormat().getType(), classeur.octets(document));
    }
}
