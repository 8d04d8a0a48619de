package fr.marelle.tache;

import fr.marelle.dossier.Dossier;
import java.util.UUID;

/**
 * The file something is noted on.
 *
 * @param enfantId null before there is a child
 * @param nom of the child; empty before there is one
 */
public record Sujet(Dossier dossier, UUID enfantId, String nom) {}
