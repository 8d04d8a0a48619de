package fr.marelle.habilitation;

/**
 * A file's object within reach.
 *
 * @param modifiable false for whoever only reads it: somebody who followed the file until lately, or an exceptional access
 */
public record Atteint<T>(T objet, boolean modifiable) {}
