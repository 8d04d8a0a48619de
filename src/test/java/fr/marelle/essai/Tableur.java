package fr.marelle.essai;

import java.util.function.UnaryOperator;

/**
 * The same work in the workbook a team shares when it has no software, by the same model, on a desk, by somebody who knows it: it
 * is open, sorted, without a fault, and its sheets are « enfants », « contacts », « tâches », « réunions ». What a workbook cannot
 * do at all (say who may read, keep what was there before, tell who looked) is left out of the count, in its favour.
 */
public final class Tableur {

    private static final String DATE = "29/11/2026";
    private static final String NOM = "Vandenbr";

    private int gestes;
    private double secondes;

    private Tableur() {}

    /** Look for the name as one heard it: not found; by its first letters; look at three until it is the one. */
    public static Tableur trouver(String entendu) {
        return new Tableur().chercher(entendu).chercher(entendu.substring(0, 3)).fois(2, t -> t.lire()
                .touche());
    }

    /** A line in « contacts », its text typed once; for the brother or sister the line copied and the name typed. */
    public static Tableur noter(String texte) {
        return new Tableur()
                .pointer() // the sheet
                .pointer() // below its last line
                .cellule(DATE)
                .cellule(NOM)
                .liste() // at whose initiative
                .liste() // by what means
                .cellule(texte)
                .copier()
                .cellule(NOM);
    }

    /** For each file: its line in « enfants », read; back to « réunions »; the decision chosen, the day it comes back typed. */
    public static Tableur conduire(int dossiers) {
        return new Tableur().fois(dossiers, t -> t.pointer()
                .chercher(NOM)
                .pointer()
                .pointer() // its cell
                .liste()
                .cellule(DATE));
    }

    /** « contacts » filtered on the child, read; « tâches » too; a line of bilan with its text, a level, and the next day. */
    public static Tableur dresserBilan(String synthese, String faits) {
        return new Tableur()
                .pointer()
                .filtrer(NOM)
                .pointer()
                .filtrer(NOM)
                .pointer()
                .pointer()
                .cellule(DATE)
                .cellule(NOM)
                .cellule(synthese)
                .cellule(faits)
                .liste() // a level
                .liste() // what is concluded
                .cellule(DATE);
    }

    /** The leaving colleague's lines filtered, the new name typed and filled down, her tasks too, and the colleague told. */
    public static Tableur passer(String motif) {
        return new Tableur()
                .filtrer(NOM)
                .pointer()
                .cellule(NOM)
                .copier()
                .cellule(motif)
                .copier()
                .pointer() // « tâches »
                .filtrer(NOM)
                .pointer()
                .cellule(NOM)
                .copier()
                .pointer() // the mail
                .cellule(NOM)
                .cellule("Dossiers repris")
                .pointer();
    }

    /** « enfants » filtered by age and sorted; in each of five lines the new name and the reason; the colleague told. */
    public static Tableur lundi(String motif) {
        return new Tableur()
                .filtrer("6")
                .pointer()
                .pointer() // sorted
                .fois(5, t -> t.lire().pointer().cellule(NOM))
                .pointer()
                .cellule(motif)
                .copier()
                .pointer()
                .cellule(NOM)
                .cellule("Dossiers repris")
                .pointer();
    }

    /** « tâches » filtered; in each line the new day. */
    public static Tableur reporter(int taches) {
        return new Tableur().pointer().filtrer(NOM).fois(taches, t -> t.pointer()
                .cellule(DATE));
    }

    private Tableur fois(int fois, UnaryOperator<Tableur> quoi) {
        for (int i = 0; i < fois; i++) {
            quoi.apply(this);
        }
        return this;
    }

    private Tableur chercher(String texte) {
        return touche().touche().lire().taper(texte).touche().lire();
    }

    /** Opens the menu of a column, types what is wanted, says so. */
    private Tableur filtrer(String texte) {
        return pointer().lire().taper(texte).pointer().lire();
    }

    private Tableur cellule(String texte) {
        return lire().taper(texte).touche();
    }

    private Tableur liste() {
        return lire().pointer().pointer();
    }

    /** Select, copy, paste. */
    private Tableur copier() {
        return pointer().touche().touche().touche().touche();
    }

    private Tableur taper(String texte) {
        gestes++;
        secondes += texte.length() * Gestes.TOUCHE;
        return this;
    }

    private Tableur touche() {
        gestes++;
        secondes += Gestes.TOUCHE;
        return this;
    }

    private Tableur pointer() {
        gestes++;
        secondes += Gestes.POINTER;
        return this;
    }

    private Tableur lire() {
        secondes += Gestes.PENSER;
        return this;
    }

    /** Seconds of gestures. */
    public double secondes() {
        return secondes;
    }

    @Override
    public String toString() {
        return "%d gestes, %.0f s".formatted(gestes, secondes);
    }
}
