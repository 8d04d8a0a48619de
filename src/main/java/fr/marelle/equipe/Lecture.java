package fr.marelle.equipe;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Why one reads a file one does not follow.
 *
 * @param exception until when by exceptional access; null when not so
 * @param dernierJour last day as somebody who followed it; null when not so
 */
public record Lecture(Instant exception, LocalDate dernierJour) {}
