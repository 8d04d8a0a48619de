package fr.marelle.document;

import fr.marelle.dossier.DossierTransfere;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Documents that were not for everybody do not go along with a file that changes PRE. */
@Dependent
public class PiecesRetenues {

    @Inject
    private DocumentRepository documents;

    void surTransfert(@Observes DossierTransfere transfert) {
        documents.retenir(transfert.dossier());
    }
}
