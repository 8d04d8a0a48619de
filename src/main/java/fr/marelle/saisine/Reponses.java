package fr.marelle.saisine;

import fr.marelle.dossier.Dossiers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Answers saisines for the features below (parcours, EPS), inside their transaction; they have checked the reach of the file. */
@Dependent
public class Reponses {

    @Inject
    private SaisineRepository saisines;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock horloge;

    /** Answers it, with the trace of that decision. */
    public void repondre(UUID saisineId, EtatSaisine etat, LocalDate le) {
        Saisine saisine = saisines.connue(saisineId);
        saisine.repondre(etat, le, horloge.instant());
        dossiers.tracer(saisine.getDossier(), "trace.saisine.repondue", etat.name());
    }

    /** The saisine of that file that waits for an answer. */
    public Optional<Saisine> enAttente(UUID dossierId) {
        return saisines.enAttente(dossierId);
    }
}
