/**
 * Dated lists of codes that an administrator may edit: a code is never reused, and the software branches on the {@code effet} of
 * an item, never on the item. Uses {@code shared} alone.
 */
package fr.marelle.nomenclature;
