package fr.marelle.document;

/**
 * A file as a browser sent it. Its name only tells what it should be: it is neither kept nor shown.
 *
 * @param nom as the browser gave it; may be null
 * @param taille bytes
 * @param octets all of them; empty when there are more than {@link ExamenFichier#TAILLE_MAX}
 */
public record FichierRecu(String nom, long taille, byte[] octets) {}
