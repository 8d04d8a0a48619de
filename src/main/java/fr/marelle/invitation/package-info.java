/**
 * The guests of the EPS: who is invited to a meeting and in what capacity, which files that opens and until when, and what a
 * guest then reads. Files are opened through {@link fr.marelle.habilitation.Invites}; a guest bound by no secrecy reads the short
 * file only. Uses {@code eps} and what stands above it.
 */
package fr.marelle.invitation;
