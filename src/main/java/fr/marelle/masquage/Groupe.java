package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that hold the same people, and therefore the same count: whoever reads one reads them all. A quartier where all are
 * boys and that quartier as a whole, say. They are hidden together or told together.
 */
final class Groupe {

    private final int[] atomes;
    private final long effectif;
    private final List<List<String>> codes = new ArrayList<>();
    private double poids;
    private boolean connu;
    private boolean cache;
    private boolean primaire;
    private boolean demande;
    private boolean tu;
    private long bas;
    private long haut;

    /** @param atomes ranks of the atoms it sums, in order */
    Groupe(int[] atomes, long effectif) {
        this.atomes = atomes;
        this.effectif = effectif;
        this.bas = effectif;
        this.haut = effectif;
    }

    /** One more cell with this count, whose loss costs {@code prix}. */
    void ajouter(List<String> cellule, double prix, boolean voulue) {
        codes.add(cellule);
        demande |= voulue;
        poids += prix;
    }

    /** Somebody outside knows it: nothing can be done for it, nor with it. */
    void savoir() {
        connu = true;
        cache = false;
    }

    /** Must be hidden, and a reader must have to reckon with every count from {@code bas} to {@code haut}. */
    void proteger(long moins, long plus) {
        primaire = true;
        bas = Math.min(bas, moins);
        haut = Math.max(haut, plus);
        cacher();
    }

    /** An earlier publication hid it: it stays hidden. */
    void taire() {
        tu = true;
        cacher();
    }

    void cacher() {
        if (!connu) {
            cache = true;
        }
    }

    void montrer() {
        cache = false;
    }

    int[] atomes() {
        return atomes;
    }

    /** Whether it is a single unknown of its own. */
    boolean isAtome() {
        return atomes.length == 1;
    }

    long effectif() {
        return effectif;
    }

    List<List<String>> codes() {
        return codes;
    }

    double poids() {
        return poids;
    }

    boolean isConnu() {
        return connu;
    }

    boolean isCache() {
        return cache;
    }

    boolean isPrimaire() {
        return primaire;
    }

    /** Hidden for the sake of others. */
    boolean isSecondaire() {
        return cache && !primaire;
    }

    /** Shown, and could be hidden. */
    boolean isLibre() {
        return demande && !connu && !cache;
    }

    boolean isDemande() {
        return demande;
    }

    /** Whether it may be told after all. */
    boolean isReversible() {
        return demande && !tu;
    }

    /** Least count a reader must have to reckon with. */
    long bas() {
        return bas;
    }

    /** Greatest one. */
    long haut() {
        return haut;
    }
}
