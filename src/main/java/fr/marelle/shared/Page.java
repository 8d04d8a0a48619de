package fr.marelle.shared;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param lignes its rows, never more than {@code taille}
 * @param total rows of the whole list, at least 0; {@link #PLAFOND} + 1 may stand for more
 * @param numero this page, from 1
 * @param taille rows a page, from 1 to 200
 * @param apres whether another page follows
 */
public record Page<T>(List<T> lignes, long total, int numero, int taille, boolean apres) {

    /** Rows a page on screen. */
    public static final int ECRAN = 25;

    /** Beyond so many rows a list of files says « plus de 1 000 »: nobody turns forty pages, and counting costs as much as reading. */
    public static final int PLAFOND = 1_000;

    public Page {
        lignes = List.copyOf(lignes);
    }

    public Page(List<T> lignes, long total, int numero, int taille) {
        this(lignes, total, numero, taille, (long) numero * taille < total);
    }

    /** Reads page {@code numero}; {@code compte} is only asked when the rows read don't tell how many there are. */
    public static <T> Page<T> lire(TypedQuery<T> requete, int numero, int taille, LongSupplier compte) {
        int debut = debut(numero, taille);
        List<T> lues = requete.setFirstResult(debut).setMaxResults(taille + 1).getResultList();
        boolean apres = lues.size() > taille;
        boolean devinable = !apres && (debut == 0 || !lues.isEmpty());
        long total = devinable ? debut + (long) lues.size() : compte.getAsLong();
        return new Page<>(apres ? lues.subList(0, taille) : lues, total, Math.max(numero, 1), taille, apres);
    }

    /** How many rows, up to {@link #PLAFOND} + 1; {@code requete} selects one value a row, never distinct. */
    public static long plafonner(TypedQuery<?> requete) {
        return requete.setMaxResults(PLAFOND + 1).getResultList().size();
    }

    /** Position of the first row of page {@code numero}, from 0; a number under 1 counts as 1. */
    static int debut(int numero, int taille) {
        return (int) Math.min((Math.max(numero, 1) - 1L) * taille, Integer.MAX_VALUE - taille - 1);
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

    /** Whether {@link #total} only tells that there are more than {@link #PLAFOND}. */
    public boolean isPlafonnee() {
        return total == PLAFOND + 1;
    }

    /** The same page, each row told otherwise. */
    public <R> Page<R> dire(Function<T, R> autrement) {
        return new Page<>(lignes.stream().map(autrement).toList(), total, numero, taille, apres);
    }
}
