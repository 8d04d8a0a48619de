/**
 * The file of a family that moves: one PRE proposes it to another, which accepts or declines. Who reads a file is decided by
 * habilitation from the PRE that holds it; what does not go along is kept back by the features it belongs to, told by
 * {@link fr.marelle.dossier.DossierTransfere}. Its peers are eps, equipe, convention and document.
 */
package fr.marelle.transfert;
