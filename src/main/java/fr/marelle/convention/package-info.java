/**
 * Conventions between PRE, each controller of its own files, and what one in force allows: to ask, about the child of a saisine
 * one examines, whether another PRE follows it. Uses {@code saisine}, {@code famille}, {@code habilitation} and what stands
 * above them.
 */
package fr.marelle.convention;
