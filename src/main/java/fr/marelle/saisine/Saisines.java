package fr.marelle.saisine;

import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Saisines, for the services of other features, inside their transaction. */
@Dependent
public class Saisines {

    @Inject
    private SaisineRepository saisines;

    /** Within reach, with its file and the PRE of it, its narrative still sealed; or not found. */
    public Saisine trouver(Perimetre perimetre, UUID id) {
        return saisines.trouver(perimetre, id);
    }
}
