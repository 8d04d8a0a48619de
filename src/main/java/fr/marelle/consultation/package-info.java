/**
 * The screens over the journal: who looked, in one file for those who follow it, in a PRE for its coordonnateur, everywhere
 * for the DPD. Reads only; the journal is written by the features.
 */
package fr.marelle.consultation;
