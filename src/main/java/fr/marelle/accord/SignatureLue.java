package fr.marelle.accord;

/**
 * A signature on the screen, opened.
 *
 * @param empreinte digest of what was signed, in hexadecimal, as it was sealed that day
 * @param trace the strokes, as the {@code d} of an SVG path
 */
public record SignatureLue(String empreinte, String trace) {}
