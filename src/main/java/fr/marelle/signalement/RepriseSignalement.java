package fr.marelle.signalement;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Takes over dangers reported before the software was there. */
@Dependent
public class RepriseSignalement {

    @Inject
    private SignalementRepository repository;

    @Inject
    private Coffre coffre;

    /** The parents were told the same day; {@code reponduLe} is null while a reply is awaited. */
    public void reprendre(Dossier dossier, UUID auteurId, LocalDate le, String faits, LocalDate reponduLe) {
        UUID id = UUID.randomUUID();
        Signalement signalement =
                new Signalement(id, dossier, auteurId, Nature.INFORMATION_PREOCCUPANTE, le, "CRIP du département");
        signalement.relater(coffre.sceller(dossier.getId(), SignalementService.LIEU_FAITS, id, faits), le, null);
        if (reponduLe != null) {
            signalement.repondre(reponduLe, Suite.EVALUATION, null);
        }
        repository.enregistrer(signalement);
    }
}
