/**
 * The envelope of a file: number, PRE by dated rows, state, data key, and the trace of what was decided on it. Knows nothing
 * of what it holds. Uses {@code territoire} and what stands above it.
 */
package fr.marelle.dossier;
