package fr.marelle.document;

/**
 * A document to be kept by whoever asked for it.
 *
 * @param nom of the file: nothing personal
 * @param type media type
 */
public record Piece(String nom, String type, byte[] octets) {}
