package fr.marelle.invitation;

import fr.marelle.eps.ObjetPassage;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.parcours.Objectif;
import fr.marelle.parcours.Presentation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What an EPS is asked about a file known to be within reach: why the child was referred, or where the parcours wanted to go. */
@Dependent
class Question {

    @Inject
    private SeanceRepository seances;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Presentation presentation;

    /** Labels of why the child was referred; empty without a saisine. */
    List<String> motifs(UUID saisineId) {
        return saisineId == null
                ? List.of()
                : seances.motifs(saisineId).stream()
                        .map(code -> nomenclatures.libelle(ListeNomenclature.MOTIF_SAISINE, code))
                        .toList();
    }

    /** Objectives of the parcours, opened; empty when it is not for a bilan. */
    List<Objectif> objectifs(ObjetPassage objet, UUID dossierId, UUID parcoursId) {
        return objet == ObjetPassage.BILAN ? presentation.objectifs(dossierId, parcoursId) : List.of();
    }
}
