package fr.marelle.famille;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child in a list.
 *
 * @param dossier number of its file
 * @param naissance null when only an age is known
 * @param ageDeclare years, null when the birth date is known
 * @param niveau code of NIVEAU_SCOLAIRE; null when not known
 * @param etablissement name of the school; null when none
 */
public record EnfantLigne(
        UUID id,
        UUID dossierId,
        String dossier,
        String nom,
        String prenom,
        LocalDate naissance,
        Integer ageDeclare,
        Sexe sexe,
        String niveau,
        String etablissement) {}
