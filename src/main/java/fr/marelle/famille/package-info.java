/**
 * Children, where they live and with whom, the adults around them and what each holds of parental authority, always dated.
 * Uses {@code territoire}, {@code dossier}, {@code habilitation}, {@code brouillon} and what stands above; tells
 * {@code accord} of a change by an event.
 */
package fr.marelle.famille;
