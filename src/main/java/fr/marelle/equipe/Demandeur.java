package fr.marelle.equipe;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks for a file that is not hers.
 *
 * @param pres PRE to whose team she belongs
 */
record Demandeur(UUID compteId, Set<UUID> pres, LocalDate jour) {}
