package fr.marelle.saisine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A saisine in the team's list.
 *
 * @param etablissement name of the school; null when it came from elsewhere
 * @param dossier number of its file
 */
public record SaisineLigne(
        UUID id,
        String reference,
        String nom,
        String prenom,
        LocalDate recueLe,
        EtatSaisine etat,
        String etablissement,
        String dossier,
        UUID dossierId) {

    /** The files one reads who sees a saisine of that file and these beside it. */
    static List<UUID> dossiers(UUID sien, List<SaisineLigne> autres) {
        return Stream.concat(Stream.of(sien), autres.stream().map(SaisineLigne::dossierId))
                .distinct()
                .toList();
    }
}
