package fr.marelle.famille;

import java.util.UUID;

/**
 * What a child's accords depend on has changed: a holder of authority, or the birth date. Observed in the same transaction.
 *
 * @param enfantId the child
 */
public record AutoriteChangee(UUID enfantId) {}
