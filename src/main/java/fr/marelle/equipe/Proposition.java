package fr.marelle.equipe;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Compte;
import java.util.List;

/**
 * Whom a decision on a team is about, and among whom one chooses.
 *
 * @param comptes by name
 */
public record Proposition(Enfant enfant, List<Compte> comptes) {}
