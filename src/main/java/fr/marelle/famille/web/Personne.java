package fr.marelle.famille.web;

import fr.marelle.famille.web.Genogramme.Forme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody in a drawn family, placed.
 *
 * @param nom first name and name, as long as it is
 * @param dedans what is written inside the figure, an age in years; empty for an adult
 * @param sujet whether it is the child of the file, with a double outline
 * @param aNePasContacter written under the name
 * @param x middle of the figure, units of the drawing
 * @param y middle of the figure
 */
public record Personne(String nom, String dedans, Forme forme, boolean sujet, boolean aNePasContacter, int x, int y) {

    private static final int DEMI = 24;
    private static final int INTERIEUR = 19;
    private static final int LIGNE = 17;

    /** Letters of a line, between two neighbours. */
    private static final int LETTRES = 22;

    /** A line of text, at its baseline. */
    public record Ligne(String texte, int y, boolean alerte) {}

    /** Outline of the figure, as the {@code d} of a path. */
    public String getContour() {
        return contour(DEMI);
    }

    /** The second outline, of the child of the file alone. */
    public String getContourInterieur() {
        return contour(INTERIEUR);
    }

    private String contour(int r) {
        return switch (forme) {
            case CARRE -> "M%d %dh%dv%dh%dz".formatted(x - r, y - r, 2 * r, 2 * r, -2 * r);
            case ROND -> "M%d %da%d %d 0 1 0 %d 0a%d %d 0 1 0 %d 0z".formatted(x - r, y, r, r, 2 * r, r, r, -2 * r);
            case LOSANGE -> "M%d %dl%d %dl%d %dl%d %dz".formatted(x, y - r, r, r, -r, r, -r, -r);
        };
    }

    /** The name, above the figure of an adult and under that of a child. */
    public List<Ligne> getLignes() {
        List<String> textes = new ArrayList<>(couper(nom));
        if (aNePasContacter) {
            textes.add("ne pas contacter");
        }
        int premiere = dedans.isEmpty() ? y - DEMI - 8 - LIGNE * (textes.size() - 1) : y + DEMI + LIGNE;
        return IntStream.range(0, textes.size())
                .mapToObj(
                        i -> new Ligne(textes.get(i), premiere + LIGNE * i, aNePasContacter && i == textes.size() - 1))
                .toList();
    }

    /** Height of the lines under the figure. */
    int hauteurDuNom() {
        return dedans.isEmpty() ? 0 : LIGNE * couper(nom).size();
    }

    /** At blanks and hyphens; a word longer than a line is cut. */
    static List<String> couper(String texte) {
        List<String> lignes = new ArrayList<>();
        StringBuilder ligne = new StringBuilder();
        for (String mot : texte.split("(?<=[ -])|(?<=\\G.{" + LETTRES + "})")) {
            if (ligne.length() + mot.strip().length() > LETTRES) {
                lignes.add(ligne.toString().strip());
                ligne.setLength(0);
            }
            ligne.append(mot);
        }
        lignes.add(ligne.toString().strip());
        return lignes;
    }
}
