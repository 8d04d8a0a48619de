package fr.marelle.accord;

import fr.marelle.habilitation.Operation;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a family allows today and soon will not: told, so that it is asked in time.
 *
 * @param dossier number of the file
 * @param au first day it is no longer allowed
 */
public record Echeance(UUID enfantId, String nom, String prenom, String dossier, Operation operation, LocalDate au) {

    /** Days before its end from which it is told. */
    public static final int BIENTOT = 60;

    /** Last day it is allowed. */
    public LocalDate getDernierJour() {
        return au.minusDays(1);
    }
}
