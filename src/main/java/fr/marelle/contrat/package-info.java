/**
 * Contrats de ville: the two generations with their avenants, pillars or priorities, signatories, and the yearly programmation of
 * fiches action with their funders. Nothing nominative. Uses {@code territoire} and what stands above it.
 */
package fr.marelle.contrat;
