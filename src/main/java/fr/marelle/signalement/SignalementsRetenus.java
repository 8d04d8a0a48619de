package fr.marelle.signalement;

import fr.marelle.dossier.DossierTransfere;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Dangers reported do not go along with a file that changes PRE. */
@Dependent
public class SignalementsRetenus {

    @Inject
    private SignalementRepository repository;

    void surTransfert(@Observes DossierTransfere transfert) {
        repository.retenir(transfert.dossier(), transfert.de());
    }
}
