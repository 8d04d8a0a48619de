package fr.marelle.geste;

import fr.marelle.shared.BusinessRuleException.Refus;
import java.util.List;
import java.util.UUID;

/**
 * What came of a gesture on several things.
 *
 * @param faits how many it was done to
 * @param phrases how many, then how many not and why
 * @param geste by what it is undone; null when it cannot be
 */
public record Issue(int faits, List<Refus> phrases, UUID geste) {}
