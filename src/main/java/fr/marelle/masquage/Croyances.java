package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.List;

/**
 * Beliefs that fit everything told: each is a proof, checked by plain sums, that a reader must reckon with it. One belief
 * serves many hidden counts at once.
 */
final class Croyances {

    private static final double JUSTE = 1e-6;

    private final Treillis treillis;
    private final List<Groupe> groupes;
    private final List<double[]> ecarts = new ArrayList<>();

    Croyances(Treillis treillis) {
        this.treillis = treillis;
        this.groupes = treillis.groupes();
    }

    /**
     * Keeps a belief, and its opposite as far as no count becomes impossible.
     *
     * @return false, and nothing kept, when it contradicts what is told or known
     */
    boolean ajouter(double[] croyance) {
        double[] ecart = new double[groupes.size()];
        for (int g = 0; g < ecart.length; g++) {
            ecart[g] = Lecteur.ecart(groupes.get(g), croyance);
        }
        if (!possible(croyance) || !tient(ecart)) {
            return false;
        }
        double oppose = 1;
        for (int a = 0; a < croyance.length; a++) {
            if (croyance[a] > JUSTE) {
                oppose = Math.min(oppose, treillis.valeurs()[a] / croyance[a]);
            }
        }
        ecarts.add(ecart);
        if (oppose > JUSTE) {
            double part = oppose;
            double[] inverse = new double[ecart.length];
            for (int g = 0; g < ecart.length; g++) {
                inverse[g] = -part * ecart[g];
            }
            ecarts.add(inverse);
        }
        return true;
    }

    private boolean possible(double[] croyance) {
        for (int a = 0; a < croyance.length; a++) {
            if (treillis.valeurs()[a] + croyance[a] < -JUSTE) {
                return false;
            }
        }
        return true;
    }

    /** Forgets the beliefs that what is told now contradicts. */
    void trier() {
        ecarts.removeIf(e -> !tient(e));
    }

    private boolean tient(double[] ecart) {
        for (int g = 0; g < ecart.length; g++) {
            if (Math.abs(ecart[g]) > JUSTE
                    && !groupes.get(g).isCache()
                    && (groupes.get(g).isConnu() || groupes.get(g).isDemande())) {
                return false;
            }
        }
        return true;
    }

    /** Whether some belief moves {@code groupe} by {@code ecart} or further. */
    boolean montre(int groupe, double ecart) {
        for (double[] e : ecarts) {
            if (Math.signum(ecart) * e[groupe] >= Math.abs(ecart) - JUSTE) {
                return true;
            }
        }
        return false;
    }

    /** A point to come back to. */
    List<double[]> copie() {
        return List.copyOf(ecarts);
    }

    void revenir(List<double[]> point) {
        ecarts.clear();
        ecarts.addAll(point);
    }
}
