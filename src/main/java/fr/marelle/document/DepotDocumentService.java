package fr.marelle.document;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Compartiments;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts documents into a file one follows, and withdraws them. */
@Stateless
@RolesAllowed(Droit.DOCUMENT_DEPOSER)
public class DepotDocumentService {

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

    @Inject
    private Clock horloge;

    /** The child of the file one is about to put a document into. */
    public Enfant preparer(UUID dossierId) {
        Enfant enfant = enfant(dossierId);
        journal.noter(Acte.LECTURE, "document", dossierId);
        return enfant;
    }

    /** Who may read what one puts into the file of a child one has prepared: health is only there for whoever may read it. */
    public List<Compartiment> lecteurs(Enfant prepare) {
        return compartiments.proposes(prepare.getDossier().getId());
    }

    /**
     * Keeps a document, once for a draft.
     *
     * @param recu null when no file was sent
     */
    public void deposer(UUID id, UUID dossierId, DocumentFormulaire saisi, FichierRecu recu) {
        Dossier dossier = enfant(dossierId).getDossier();
        dossier.exigerActif();
        if (repository.existe(id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        String titre = erreurs.obligatoire("titre", saisi.getTitre(), Erreurs.TEXTE_COURT);
        NatureDocument nature = erreurs.choix("nature", NatureDocument.class, saisi.getNature());
        Compartiment lecteurs = Compartiment.lire(erreurs, saisi.getCompartiment(), compartiments.proposes(dossierId));
        boolean complet = erreurs.aucune();
        FormatFichier format = ExamenFichier.examiner(erreurs, recu);
        // a browser keeps no file on a page shown again: what was fine has to be chosen once more
        erreurs.exiger(complet || format == null, "fichier", "document.rechoisir");
        erreurs.lever();
        if (format == null) {
            throw new IllegalStateException("an examination that finds no format says why");
        }
        Document document =
                classeur.ranger(id, dossier, new Classeur.Etiquette(nature, lecteurs, titre), format, recu.octets());
        journal.noter(Acte.CREATION, document.getPartie(), dossierId);
        classeur.tracer(document, "trace.document.depose");
    }

    /** A document one is about to withdraw, its title readable. */
    public Document aRetirer(UUID id) {
        Document document = document(id);
        classeur.ouvrir(document);
        journal.noter(Acte.LECTURE, document.getPartie(), document.getDossier().getId());
        return document;
    }

    /** Withdraws a document: nobody is served it any more. Destroying it is conservation's affair. */
    public void retirer(UUID id, RetraitFormulaire saisi) {
        Document document = document(id);
        Erreurs erreurs = new Erreurs();
        String motif = erreurs.obligatoire("motif", saisi.getMotif(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        document.retirer(classeur.motif(document, motif), horloge.instant(), utilisateur.getCompteId());
        journal.noter(
                Acte.MODIFICATION, document.getPartie(), document.getDossier().getId());
        classeur.tracer(document, "trace.document.retire");
    }

    private Document document(UUID id) {
        return repository
                .document(utilisateur.perimetre(Droit.DOCUMENT_DEPOSER), id)
                .filter(d -> !d.isRetire()
                        && compartiments.proposes(d.getDossier().getId()).contains(d.getCompartiment()))
                .orElseThrow(IntrouvableException::new);
    }

    private Enfant enfant(UUID dossierId) {
        return repository
                .enfant(utilisateur.perimetre(Droit.DOCUMENT_DEPOSER), dossierId)
                .orElseThrow(IntrouvableException::new);
    }
}
