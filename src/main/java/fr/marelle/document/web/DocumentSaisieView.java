package fr.marelle.document.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.document.DepotDocumentService;
import fr.marelle.document.DocumentFormulaire;
import fr.marelle.document.ExamenFichier;
import fr.marelle.document.FichierRecu;
import fr.marelle.document.NatureDocument;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a document into a file. */
@Named
@RequestScoped
public class DocumentSaisieView extends SaisieView<DocumentFormulaire> {

    /** The signed papers one comes to put into the file, and their titles. */
    private static final Map<String, String> PAPIERS =
            Map.of("accord", "document.papierAccord", "projet", "document.papierProjet");

    @Inject
    private DepotDocumentService service;

    private Enfant enfant;
    private Part fichier;

    public DocumentSaisieView() {
        super(DocumentFormulaire.class, "/document/saisie");
    }

    @Override
    protected DocumentFormulaire vide(UUID sur) {
        DocumentFormulaire formulaire = new DocumentFormulaire();
        formulaire.setCompartiment(Compartiment.PARTAGE.name());
        String papier = papier();
        if (papier != null) {
            formulaire.setNature(NatureDocument.ACCORD_SIGNE.name());
            formulaire.setTitre(Messages.texte(PAPIERS.get(papier)));
        }
        return formulaire;
    }

    /** Null for any other document. */
    private static String papier() {
        String demande = parametre("papier");
        return demande != null && PAPIERS.containsKey(demande) ? demande : null;
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getEnfant();
        String suite = super.preparer();
        return suite == null || papier() == null ? suite : suite + "&papier=" + papier();
    }

    public String deposer() {
        return soumettre(() -> {
            service.deposer(getBrouillon(), getSur(), getFormulaire(), recu());
            Messages.succes("document.depose");
            return Redirection.vers("/document/liste", "id", getSur());
        });
    }

    private FichierRecu recu() {
        if (fichier == null) {
            return null;
        }
        boolean tropLong = fichier.getSize() > ExamenFichier.TAILLE_MAX;
        try (InputStream flux = fichier.getInputStream()) {
            return new FichierRecu(
                    fichier.getSubmittedFileName(), fichier.getSize(), tropLong ? new byte[0] : flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SelectItem> getNatures() {
        return Choix.parmi(NatureDocument.class);
    }

    public List<SelectItem> getCompartiments() {
        return Choix.parmi(service.lecteurs(getEnfant()));
    }

    /** Bytes; said before the file is sent. */
    public int getTailleMax() {
        return ExamenFichier.TAILLE_MAX;
    }

    public Enfant getEnfant() {
        if (enfant == null) {
            enfant = service.preparer(getSur());
        }
        return enfant;
    }

    /** What the browser sent; never part of the draft. */
    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }
}
