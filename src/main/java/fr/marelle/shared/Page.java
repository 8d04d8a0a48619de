package fr.marelle.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param lignes its rows, never more than {@code taille}
 * @param total rows of the whole list, at least 0
 * @param numero this page, from 1
 * @param taille rows a page, from 1 to 200
 */
public record Page<T>(List<T> lignes, long total, int numero, int taille) {

    /** Rows a page on screen. */
    public static final int ECRAN = 25;

    public Page {
        lignes = List.copyOf(lignes);
    }

    /** Position of the first row of page {@code numero}, from 0; a number under 1 counts as 1. */
    public static int debut(int numero, int taille) {
        return (int) Math.min((Math.max(numero, 1) - 1L) * taille, Integer.MAX_VALUE - taille);
    }

    /** At least 1. */
    public int getPages() {
        return (int) Math.max(1, (total + taille - 1) / taille);
    }

    public boolean isVide() {
        return total == 0;
    }

    public boolean isAvant() {
        return numero > 1;
    }

    public boolean isApres() {
        return numero < getPages();
    }
}
