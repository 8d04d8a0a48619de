package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Compartiment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is presented of a file at a meeting: only what is shared. The caller has checked that the file may be read. */
@Dependent
public class Presentation {

    @Inject
    private SuiviRepository suivis;

    @Inject
    private PointsDeSituation points;

    @Inject
    private Coffre coffre;

    /** The latest point de situation that is shared, opened; empty when there is none. */
    public Optional<Evaluation> dernierPoint(UUID dossierId) {
        Optional<Evaluation> dernier = suivis.evaluationsDuDossier(dossierId, EnumSet.of(Compartiment.PARTAGE)).stream()
                .findFirst();
        dernier.ifPresent(e -> points.ouvrir(dossierId, e));
        return dernier;
    }

    /** The objectives of a parcours of that file, opened, oldest first. */
    public List<Objectif> objectifs(UUID dossierId, UUID parcoursId) {
        List<Objectif> objectifs = suivis.objectifs(parcoursId);
        objectifs.forEach(o -> coffre.ouvrir(dossierId, ProjetService.LIEU_OBJECTIF, o.getId(), o.getIntitule()));
        return objectifs;
    }
}
