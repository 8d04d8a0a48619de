package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.List;

/** Which counts are hidden for their own sake (domain.md §5.9), and how dear it is to hide another. */
final class Regles {

    /** Share of a margin from which belonging to a sensitive category is told of nearly everybody. */
    private static final double DOMINANCE = 0.95;

    /** How much dearer a margin is than what it sums, for each dimension it sums over. */
    private static final double MARGE = 20;

    private final Probleme probleme;
    private final Feuillage feuillage;

    Regles(Probleme probleme, Feuillage feuillage) {
        this.probleme = probleme;
        this.feuillage = feuillage;
    }

    double prix(List<String> codes, long effectif) {
        if (probleme.compteParNombre()) {
            return 1;
        }
        long sommees = codes.stream().filter(Dimension.ENSEMBLE::equals).count();
        return Math.pow(MARGE, sommees) * Math.log(2.0 + effectif);
    }

    /** Above zero and below the threshold. */
    boolean isPetit(long effectif) {
        return effectif > 0 && effectif < probleme.seuil();
    }

    /** Somebody outside was told it. */
    boolean isConnu(List<String> codes) {
        return probleme.anterieures().get(codes) == Statut.PUBLIE
                || probleme.connues().contains(codes);
    }

    /** An earlier publication hid it. */
    boolean isTu(List<String> codes) {
        return probleme.anterieures().get(codes) == Statut.SECRET;
    }

    /**
     * Gives the group of a cell what its count calls for. A small one must seem to go from 1 up to the threshold: then one of
     * the counted, who knows that there is one at least, still reckons with as many counts as the threshold asks. In a table of
     * one variable up to one more: there, two hidden counts that sum to the threshold could only be small ones, and whoever
     * knows the rule would rule zero out; where variables cross, a count may as well be hidden for its column.
     */
    void regler(List<String> codes, Groupe groupe, boolean voulue) {
        long n = groupe.effectif();
        int seuil = probleme.seuil(codes);
        if (n > 0 && n < seuil) {
            groupe.proteger(1, seuil + (isSimple(codes) ? 1L : 0));
        } else if (voulue && isDominant(codes, n)) {
            groupe.proteger(Math.max(0, n - seuil + 1), n);
        }
        if (isTu(codes)) {
            groupe.taire();
        }
    }

    private static boolean isSimple(List<String> codes) {
        return codes.stream().filter(c -> !c.equals(Dimension.ENSEMBLE)).count() <= 1;
    }

    private boolean isDominant(List<String> codes, long effectif) {
        for (int i = 0; i < codes.size(); i++) {
            if (probleme.dimensions().get(i).sensible() && !codes.get(i).equals(Dimension.ENSEMBLE) && effectif > 0) {
                List<String> marge = new ArrayList<>(codes);
                marge.set(i, Dimension.ENSEMBLE);
                if (effectif >= DOMINANCE * feuillage.effectif(feuillage.sous(marge))) {
                    return true;
                }
            }
        }
        return false;
    }
}
