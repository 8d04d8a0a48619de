package fr.marelle.web;

/**
 * Something that awaits the reader of a home page.
 *
 * @param cle key of its sentence
 * @param nombre how many, at least 0
 * @param page where to find them
 * @param enRetard whether it has slipped
 */
public record Tache(String cle, long nombre, String page, boolean enRetard) {}
