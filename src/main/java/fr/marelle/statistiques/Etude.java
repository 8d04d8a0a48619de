package fr.marelle.statistiques;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Probleme;
import fr.marelle.masquage.Tableau;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All a publication is computed from, read at one moment.
 *
 * @param variables every variable that a table asked for, an earlier one of the period or a remontée of it mentions
 * @param dimensions theirs, in the same order
 * @param lignes the counts of the period
 * @param anterieures the earlier publications of the period
 * @param connues cells told exactly by remontées
 * @param dernier number of the latest publication
 */
record Etude(
        DemandePublication demande,
        List<Variable> variables,
        List<Dimension> dimensions,
        List<LigneComptage> lignes,
        List<Anterieure> anterieures,
        Set<List<String>> connues,
        int dernier) {

    /**
     * What an earlier publication told.
     *
     * @param seuil its threshold
     * @param cellules with a code for each variable
     */
    record Anterieure(int seuil, List<Cellule> cellules) {

        /** Whether it told a count that {@code voulu} would have hidden. */
        boolean ditMoinsDe(int voulu) {
            return cellules.stream().anyMatch(c -> !c.isSecret() && c.effectif() > 0 && c.effectif() < voulu);
        }
    }

    /** The problem of protecting those tables, within what others know already. */
    Probleme probleme(List<Tableau> tableaux) {
        Probleme probleme = new Probleme(dimensions, demande.seuil());
        for (LigneComptage ligne : lignes) {
            probleme.compter(variables.stream().map(ligne::code).toList(), ligne.effectif());
        }
        anterieures.forEach(a -> probleme.anterieur(a.cellules(), a.seuil()));
        connues.forEach(probleme::connu);
        tableaux.forEach(probleme::demander);
        return probleme;
    }

    /** Cells of the problem with the columns of the publication alone. */
    List<Cellule> reduire(List<Cellule> cellules) {
        List<Integer> rangs =
                demande.dimensions().stream().map(code -> rang(variables, code)).toList();
        return cellules.stream()
                .map(c -> new Cellule(
                        c.tableau(), rangs.stream().map(c.codes()::get).toList(), c.effectif(), c.statut()))
                .toList();
    }

    /** The dimensions of the publication alone. */
    List<Dimension> dimensionsPubliees() {
        return demande.dimensions().stream()
                .map(code -> dimensions.get(rang(variables, code)))
                .toList();
    }

    private static int rang(List<Variable> variables, String code) {
        return variables.indexOf(Variable.de(code).orElseThrow());
    }

    /** The same, knowing that somebody was told the one-way counts of these PRE exactly: all variables are in the study then. */
    Etude sachant(Set<String> pres) {
        Set<List<String>> dites = new HashSet<>();
        for (String pre : pres) {
            List<String> total = new ArrayList<>(Collections.nCopies(variables.size(), Dimension.ENSEMBLE));
            total.set(variables.indexOf(Variable.PRE), pre);
            dites.add(List.copyOf(total));
            for (Variable variable : List.of(Variable.QUARTIER, Variable.SEXE, Variable.AGE)) {
                int rang = variables.indexOf(variable);
                for (String code : dimensions.get(rang).feuilles()) {
                    List<String> cellule = new ArrayList<>(total);
                    cellule.set(rang, code);
                    dites.add(List.copyOf(cellule));
                }
            }
        }
        return new Etude(demande, variables, dimensions, lignes, anterieures, dites, dernier);
    }

    /** Cells that table will have, margins included. */
    long taille(Tableau tableau) {
        return tableau.dimensions().stream()
                .mapToLong(
                        code -> dimensions.get(rang(variables, code)).feuilles().size() + 1L)
                .reduce(1, (a, b) -> a * b);
    }

    /** Whether nothing changed meanwhile: what was computed of one holds for the other. */
    boolean pareille(Etude autre) {
        return demande.equals(autre.demande)
                && variables.equals(autre.variables)
                && lignes.equals(autre.lignes)
                && connues.equals(autre.connues)
                && dernier == autre.dernier;
    }
}
