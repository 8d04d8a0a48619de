package fr.marelle.equipe;

import fr.marelle.habilitation.Qualite;
import java.util.UUID;

/** How many files one person has in one quality. Public: the query makes it. */
public record Portion(UUID compteId, Qualite qualite, Long nombre) {}
