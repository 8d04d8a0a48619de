/**
 * What somebody is typing, kept sealed until it is stored: a dead session, a double click or the back button lose nothing and
 * store nothing twice, because the stored entity takes the draft's identifier. Uses {@code habilitation} and what stands above.
 */
package fr.marelle.brouillon;
