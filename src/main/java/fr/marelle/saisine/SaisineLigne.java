package fr.marelle.saisine;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A saisine in the team's list.
 *
 * @param etablissement name of the school; null when it came from elsewhere
 */
public record SaisineLigne(
        UUID id,
        String reference,
        String nom,
        String prenom,
        LocalDate recueLe,
        EtatSaisine etat,
        String etablissement,
        String dossier) {}
