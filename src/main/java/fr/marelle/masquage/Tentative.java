package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * One way of protecting a lattice: each thing a reader must be able to believe is bought in turn at the least price, then what
 * turns out to be superfluous is told after all. The order of the purchases decides how good it is, hence several attempts.
 */
final class Tentative {

    private static final double DEPLACE = 1e-6;

    private final List<Groupe> groupes;
    private final Lecteur lecteur;
    private final Croyances croyances;
    private final Suivi suivi;
    private final double[] poids;
    private final List<Exigence> exigences = new ArrayList<>();

    /** @param hasard null for the natural order: what is furthest first */
    Tentative(Treillis treillis, Random hasard, Suivi suivi) {
        this.groupes = treillis.groupes();
        this.lecteur = new Lecteur(treillis);
        this.croyances = new Croyances(treillis);
        this.suivi = suivi;
        this.poids = groupes.stream().mapToDouble(Groupe::poids).toArray();
        exiger();
        exigences.sort(Comparator.comparingDouble(e -> -Math.abs(e.ecart())));
        if (hasard != null) {
            Collections.shuffle(exigences, hasard);
            for (int g = 0; g < poids.length; g++) {
                poids[g] *= 0.6 + 0.8 * hasard.nextDouble();
            }
        }
    }

    private void exiger() {
        for (int g = 0; g < groupes.size(); g++) {
            Groupe groupe = groupes.get(g);
            if (groupe.isCache() && groupe.isPrimaire()) {
                exiger(g, groupe.haut() - groupe.effectif());
                exiger(g, groupe.bas() - groupe.effectif());
            }
        }
    }

    private void exiger(int groupe, long ecart) {
        if (ecart != 0) {
            exigences.add(new Exigence(groupe, ecart));
        }
    }

    /** Leaves the groups hidden or told. */
    void executer() {
        List<Exigence> tenues = satisfaire(exigences, 0);
        nettoyer(tenues);
        satisfaire(secondaires(), 0.9);
    }

    private List<Exigence> secondaires() {
        List<Exigence> fragiles = new ArrayList<>();
        for (int g = 0; g < groupes.size(); g++) {
            if (groupes.get(g).isSecondaire() && !croyances.montre(g, 1) && !croyances.montre(g, -1)) {
                fragiles.add(new Exigence(g, 1));
            }
        }
        return fragiles;
    }

    /** @return what holds afterwards: less than asked where others already know too much */
    private List<Exigence> satisfaire(List<Exigence> voulues, double de) {
        List<Exigence> tenues = new ArrayList<>();
        for (Exigence exigence : voulues) {
            avancer(de + 0.6 * tenues.size() / voulues.size());
            Exigence tenue = exigence;
            while (!croyances.montre(tenue.groupe(), tenue.ecart()) && !acheter(tenue)) {
                tenue = tenue.moitie();
                if (Math.abs(tenue.ecart()) < DEPLACE) {
                    break;
                }
            }
            tenues.add(tenue);
        }
        return tenues;
    }

    private void avancer(double part) {
        if (suivi.annule()) {
            throw new CalculAnnuleException();
        }
        suivi.avancer(Math.min(1, part));
    }

    private boolean acheter(Exigence exigence) {
        Groupe cible = groupes.get(exigence.groupe());
        double[] croyance = moindrePrix(cible, exigence.ecart());
        if (croyance == null) {
            return false;
        }
        for (Groupe groupe : groupes) {
            if (groupe.isLibre() && Math.abs(Lecteur.ecart(groupe, croyance)) > DEPLACE) {
                groupe.cacher();
            }
        }
        return croyances.ajouter(croyance);
    }

    /** Twice: prices that fall with what was moved before make the second answer sparser. */
    private double[] moindrePrix(Groupe cible, double ecart) {
        double[] croyance = lecteur.acheter(cible, ecart, poids);
        if (croyance == null) {
            return null;
        }
        double[] prix = poids.clone();
        for (int g = 0; g < prix.length; g++) {
            prix[g] /= 0.1 + Math.abs(Lecteur.ecart(groupes.get(g), croyance));
        }
        double[] mieux = lecteur.acheter(cible, ecart, prix);
        return mieux == null ? croyance : mieux;
    }

    /** Tells, dearest first, each complementary cell that the hidden ones can do without. */
    private void nettoyer(List<Exigence> tenues) {
        List<Groupe> candidats = groupes.stream()
                .filter(g -> g.isSecondaire() && g.isReversible())
                .sorted(Comparator.comparingDouble(g -> -g.poids()))
                .toList();
        int fait = 0;
        for (Groupe candidat : candidats) {
            avancer(0.6 + 0.3 * fait++ / candidats.size());
            List<double[]> point = croyances.copie();
            candidat.montrer();
            croyances.trier();
            if (!tiennent(tenues)) {
                candidat.cacher();
                croyances.revenir(point);
            }
        }
    }

    private boolean tiennent(List<Exigence> tenues) {
        for (Exigence exigence : tenues) {
            if (!croyances.montre(exigence.groupe(), exigence.ecart())) {
                double[] croyance = lecteur.imaginer(groupes.get(exigence.groupe()), exigence.ecart());
                if (croyance == null
                        || !croyances.ajouter(croyance)
                        || !croyances.montre(exigence.groupe(), exigence.ecart())) {
                    return false;
                }
            }
        }
        return true;
    }
}
