package fr.marelle.parcours;

import fr.marelle.dossier.DossierTransfere;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Contacts and points de situation that were not for everybody do not go along with a file that changes PRE. */
@Dependent
public class Retenues {

    @Inject
    private SuiviRepository suivis;

    void surTransfert(@Observes DossierTransfere transfert) {
        suivis.retenir(transfert.dossier());
    }
}
