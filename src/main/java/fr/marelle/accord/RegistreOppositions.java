package fr.marelle.accord;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes objections down: each step is in the journal and in the file's own record, each reason sealed with the file's key. */
@Dependent
class RegistreOppositions {

    private static final String LIEU = "opposition.raison";
    private static final String LIEU_PROLONGATION = "opposition.prolongation";

    @Inject
    private OppositionRepository oppositions;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    Opposition recevoir(UUID id, Dossier dossier, OppositionLue lue) {
        Opposition recue = new Opposition(id, dossier, lue.auteur(), lue.recueLe());
        oppositions.enregistrer(recue);
        if (lue.decision() == null) {
            tracer(dossier, "trace.accord.oppositionRecue", null);
        }
        return recue;
    }

    /** Nothing while it waits, but that it takes longer. */
    void decider(Opposition demande, Dossier dossier, OppositionLue lue) {
        if (lue.decision() != null) {
            demande.decider(
                    lue.decision(),
                    LocalDate.now(horloge),
                    coffre.sceller(dossier.getId(), LIEU, demande.getId(), lue.raison()));
            tracer(dossier, "trace.accord.opposition", lue.decision().name());
        } else if (lue.prolongee()) {
            demande.prolonger(
                    LocalDate.now(horloge),
                    coffre.sceller(dossier.getId(), LIEU_PROLONGATION, demande.getId(), lue.raison()));
            tracer(dossier, "trace.accord.oppositionProlongee", null);
        }
    }

    void lever(Opposition opposition, Dossier dossier) {
        opposition.lever(LocalDate.now(horloge));
        tracer(dossier, "trace.accord.oppositionLevee", null);
    }

    /** The reasons of those of one file. */
    void ouvrir(List<Opposition> siennes, Dossier dossier) {
        siennes.forEach(o -> {
            coffre.ouvrir(dossier.getId(), LIEU, o.getId(), o.getRaison());
            coffre.ouvrir(dossier.getId(), LIEU_PROLONGATION, o.getId(), o.getProlongation());
        });
    }

    private void tracer(Dossier dossier, String cle, String parametre) {
        journal.noter(Acte.MODIFICATION, "accord", dossier.getId());
        dossiers.tracer(dossier, cle, parametre);
    }
}
