package fr.marelle.tache;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Takes over what a team had noted before the software was there. */
@Dependent
public class RepriseTache {

    @Inject
    private TacheRepository repository;

    @Inject
    private Coffre coffre;

    /** Still to be done. */
    public void reprendre(UUID id, Dossier dossier, UUID responsableId, LocalDate echeance, String texte) {
        repository.enregistrer(new Tache(
                id,
                dossier,
                coffre.sceller(dossier.getId(), TacheSaisieService.LIEU, id, texte),
                responsableId,
                echeance));
    }
}
