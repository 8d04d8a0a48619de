package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who wants to recompute what is hidden, and sees nothing but what was told: every crossed leaf is an unknown of zero
 * or more, every told count an equality; the least and greatest of a hidden count follow. Shares nothing with what it judges
 * but the solver, of which it uses another entrance.
 */
final class Auditeur {

    private static final double JUSTE = 1e-6;

    /** Nobody believes in more. */
    private static final int PLAFOND = 5_000;

    private final List<Dimension> dimensions;
    private final List<List<String>> feuilles;
    private final Map<List<String>, Cellule> cellules = new LinkedHashMap<>();
    private final Map<List<String>, List<Integer>> dessous = new HashMap<>();
    private final boolean[] zeros;

    /** What a reader can tell of one hidden cell. */
    record Intervalle(Cellule cellule, double min, double max) {

        boolean isRecalculable() {
            return max - min < JUSTE || Math.floor(max + JUSTE) - Math.ceil(min - JUSTE) < 1;
        }

        /** Hidden for its own sake, and told within less than threshold - 1. */
        boolean isEtroit(int seuil) {
            return cellule.effectif() > 0 && cellule.effectif() < seuil && max - min < seuil - 1 - JUSTE;
        }
    }

    /** @param vues all that was told, of all tables and releases; the truth of hidden ones only classifies the verdict */
    Auditeur(List<Dimension> dimensions, Collection<Cellule> vues) {
        this.dimensions = dimensions;
        this.feuilles = croiser(dimensions);
        vues.forEach(c -> cellules.merge(c.codes(), c, (une, autre) -> une.isSecret() ? autre : une));
        this.zeros = new boolean[feuilles.size()];
        for (Cellule c : cellules.values()) {
            if (!c.isSecret() && c.effectif() == 0) {
                sous(c).forEach(f -> zeros[f] = true);
            }
        }
    }

    private static List<List<String>> croiser(List<Dimension> dimensions) {
        List<List<String>> debut = List.of(List.of());
        for (Dimension d : dimensions) {
            debut = debut.stream()
                    .flatMap(f -> d.feuilles().stream().map(c -> {
                        List<String> suite = new ArrayList<>(f);
                        suite.add(c);
                        return suite;
                    }))
                    .map(l -> (List<String>) l)
                    .toList();
        }
        return debut;
    }

    private List<Integer> sous(Cellule cellule) {
        return dessous.computeIfAbsent(cellule.codes(), codes -> chercher(cellule));
    }

    private List<Integer> chercher(Cellule cellule) {
        List<Integer> siennes = new ArrayList<>();
        for (int f = 0; f < feuilles.size(); f++) {
            boolean dedans = true;
            for (int d = 0; d < dimensions.size(); d++) {
                int rang = dimensions.get(d).feuilles().indexOf(feuilles.get(f).get(d));
                dedans &= dimensions.get(d).noeuds().get(cellule.codes().get(d)).get(rang);
            }
            if (dedans) {
                siennes.add(f);
            }
        }
        return siennes;
    }

    /** Of every hidden cell. */
    List<Intervalle> intervalles() {
        return intervalles(c -> 0).toList();
    }

    /** Of every hidden cell, one at a time as they are asked for, in an order. */
    Stream<Intervalle> intervalles(ToIntFunction<Cellule> ordre) {
        return cellules.values().stream()
                .filter(Cellule::isSecret)
                .sorted(Comparator.comparingInt(ordre))
                .map(c -> new Intervalle(c, borne(c, false), borne(c, true)));
    }

    /** Hidden cells that are not safe. */
    List<Intervalle> fautes(int seuil) {
        return intervalles().stream()
                .filter(i -> i.isRecalculable() || i.isEtroit(seuil))
                .toList();
    }

    private double borne(Cellule cible, boolean haute) {
        ExpressionsBasedModel modele = new ExpressionsBasedModel();
        Variable[] inconnues = new Variable[feuilles.size()];
        for (int f = 0; f < inconnues.length; f++) {
            if (!zeros[f]) {
                inconnues[f] = modele.newVariable("x" + f).lower(0);
            }
        }
        for (Cellule c : cellules.values()) {
            if (!c.isSecret() && c.effectif() > 0) {
                somme(modele.newExpression("c" + c.codes()), c, inconnues).level(c.effectif());
            }
        }
        somme(modele.newExpression("plafond"), cible, inconnues).upper(PLAFOND);
        somme(modele.newExpression("but"), cible, inconnues).weight(1);
        Optimisation.Result resultat = haute ? modele.maximise() : modele.minimise();
        if (!resultat.getState().isFeasible()) {
            throw new IllegalStateException("What was told contradicts itself: " + resultat.getState());
        }
        return resultat.getValue();
    }

    private Expression somme(Expression expression, Cellule cellule, Variable[] inconnues) {
        for (int f : sous(cellule)) {
            if (inconnues[f] != null) {
                expression.set(inconnues[f], 1);
            }
        }
        return expression;
    }
}
