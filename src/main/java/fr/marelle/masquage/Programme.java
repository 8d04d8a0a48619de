package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

/**
 * A linear program over unknowns of 0 or more: the cheapest ones that satisfy every row. Its answers are checked by plain sums
 * before anything rests on them ({@link Croyances#ajouter}).
 */
final class Programme {

    private final List<Double> couts = new ArrayList<>();
    private final List<Double> plafonds = new ArrayList<>();
    private final List<Ligne> egalites = new ArrayList<>();
    private final List<Ligne> plafonnees = new ArrayList<>();

    /** One row, as parallel lists. */
    static final class Ligne {

        private final List<Integer> rangs = new ArrayList<>();
        private final List<Double> facteurs = new ArrayList<>();
        private final double membre;

        private Ligne(double membre) {
            this.membre = membre;
        }

        Ligne plus(int rang, double facteur) {
            rangs.add(rang);
            facteurs.add(facteur);
            return this;
        }

        private void ecrire(Mutate1D ligne) {
            for (int i = 0; i < rangs.size(); i++) {
                ligne.set((long) rangs.get(i), facteurs.get(i).doubleValue());
            }
        }
    }

    /** @return the rank of a new unknown from 0 to {@code plafond} */
    int inconnue(double cout, double plafond) {
        couts.add(cout);
        plafonds.add(plafond);
        return couts.size() - 1;
    }

    /** A row whose sum is {@code membre}. */
    Ligne egale(double membre) {
        Ligne ligne = new Ligne(membre);
        egalites.add(ligne);
        return ligne;
    }

    /** A row whose sum is {@code membre} at most. */
    Ligne auPlus(double membre) {
        Ligne ligne = new Ligne(membre);
        plafonnees.add(ligne);
        return ligne;
    }

    /** @return the unknowns, by rank; null when no values satisfy the rows */
    double[] resoudre() {
        double[] objectif = couts.stream().mapToDouble(Double::doubleValue).toArray();
        LinearSolver.Builder lp = LinearSolver.newBuilder(objectif);
        lp.lower(new double[objectif.length]);
        lp.upper(plafonds.stream().mapToDouble(Double::doubleValue).toArray());
        egalites.forEach(l -> l.ecrire(lp.equality(l.membre)));
        plafonnees.forEach(l -> l.ecrire(lp.inequality(l.membre)));
        Optimisation.Options options = new Optimisation.Options();
        options.sparse = Boolean.FALSE;
        Optimisation.Result resultat = lp.build(options).solve();
        if (!resultat.getState().isFeasible()) {
            return null;
        }
        double[] valeurs = new double[objectif.length];
        for (int i = 0; i < valeurs.length; i++) {
            valeurs[i] = resultat.doubleValue(i);
        }
        return valeurs;
    }
}
