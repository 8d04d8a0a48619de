package fr.marelle.habilitation;

import java.util.Set;
import java.util.UUID;

/**
 * An administrator opened an account, gave it a role or a one-time link, and its roles open files: whoever chooses its password
 * reads them. Observed in the same transaction.
 *
 * @param compteId the account
 * @param actif whether its holder already signs in
 * @param pres PRE whose files it opens
 * @param fait name of its holder and gesture, at most 200 characters
 */
public record CleDonnee(UUID compteId, boolean actif, Set<UUID> pres, String fait) {}
