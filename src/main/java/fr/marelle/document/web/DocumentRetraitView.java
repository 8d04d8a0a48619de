package fr.marelle.document.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.document.DepotDocumentService;
import fr.marelle.document.Document;
import fr.marelle.document.RetraitFormulaire;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Withdraws a document. */
@Named
@RequestScoped
public class DocumentRetraitView extends SaisieView<RetraitFormulaire> {

    @Inject
    private DepotDocumentService service;

    private Document document;

    public DocumentRetraitView() {
        super(RetraitFormulaire.class, "/document/retrait");
    }

    @Override
    protected RetraitFormulaire vide(UUID sur) {
        return new RetraitFormulaire();
    }

    /** Out of reach or withdrawn, there is no form. */
    @Override
    public String preparer() {
        getDocument();
        return super.preparer();
    }

    public String retirer() {
        UUID dossier = getDocument().getDossier().getId();
        return soumettre(() -> {
            service.retirer(getSur(), getFormulaire());
            Messages.succes("document.retire");
            return Redirection.vers("/document/liste", "id", dossier);
        });
    }

    public Document getDocument() {
        if (document == null) {
            document = service.aRetirer(getSur());
        }
        return document;
    }
}
