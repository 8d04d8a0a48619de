package fr.marelle.document;

/**
 * A document in the list of its file. Public: the query makes it.
 *
 * @param auteur name of whoever put it there; null when the software itself did
 * @param retirePar name of whoever withdrew it; null unless withdrawn
 */
public record DocumentLu(Document document, String auteur, String retirePar) {}
