package fr.marelle.transfert;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.EtatDossier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Opens what is written of transfers; nothing of a file that is frozen or archived (GDPR art. 18). */
@Dependent
class TextesTransfert {

    static final String LIEU_PRECISION = "transfert.precision";
    static final String LIEU_RAISON = "transfert.raison";

    @Inject
    private Coffre coffre;

    /** All keys in one statement. */
    void ouvrir(List<Transfert> transferts) {
        List<Transfert> ecrits = transferts.stream()
                .filter(t -> t.getDossier().getEtat() == EtatDossier.ACTIF)
                .filter(t -> t.getPrecision() != null || t.getRaison() != null)
                .toList();
        coffre.preparer(ecrits.stream().map(t -> t.getDossier().getId()).toList());
        for (Transfert t : ecrits) {
            coffre.ouvrir(t.getDossier().getId(), LIEU_PRECISION, t.getId(), t.getPrecision());
            coffre.ouvrir(t.getDossier().getId(), LIEU_RAISON, t.getId(), t.getRaison());
        }
    }
}
