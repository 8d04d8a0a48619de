package fr.marelle.masquage;

/**
 * What a reader could believe instead of the truth: other counts that fit everything told. A belief is given as the change it
 * makes to each atom. {@link #imaginer} asks what she can believe as things stand; {@link #acheter} what would have to be
 * hidden as well so that she could believe more, at the least price.
 */
final class Lecteur {

    private static final double NEGLIGEABLE = 1e-7;

    /** More unknowns than that make a program slow. */
    private static final int BEAUCOUP = 900;

    /** No count is as great. */
    private static final double PLAFOND = 1e6;

    private final Treillis treillis;
    private final long[] valeurs;
    private final int[] montees;
    private final int[] descentes;

    Lecteur(Treillis treillis) {
        this.treillis = treillis;
        this.valeurs = treillis.valeurs();
        this.montees = new int[valeurs.length];
        this.descentes = new int[valeurs.length];
    }

    /** The belief that moves {@code cible} furthest towards {@code ecart}, no further; null when it can't move at all. */
    double[] imaginer(Groupe cible, double ecart) {
        double[] couts = new double[treillis.groupes().size()];
        return chercher(cible, ecart, couts, false);
    }

    /** The cheapest belief that moves {@code cible} by {@code ecart}, hiding what it moves; null when there is none. */
    double[] acheter(Groupe cible, double ecart, double[] prix) {
        return chercher(cible, ecart, prix, true);
    }

    /** Among some unknowns first when they are many: a belief found there is as good. */
    private double[] chercher(Groupe cible, double ecart, double[] prix, boolean achat) {
        double[] croyance = valeurs.length > BEAUCOUP ? chercher(cible, ecart, prix, achat, mobiles(cible)) : null;
        return croyance == null || !achat && Math.abs(ecart(cible, croyance)) < Math.abs(ecart) - NEGLIGEABLE
                ? chercher(cible, ecart, prix, achat, new boolean[valeurs.length])
                : croyance;
    }

    /** Leaves still all empty atoms but some of the target's, and one in several of the others. */
    private boolean[] mobiles(Groupe cible) {
        boolean[] fige = new boolean[valeurs.length];
        int pas = valeurs.length / (BEAUCOUP / 3);
        for (int a = 0; a < fige.length; a++) {
            fige[a] = valeurs[a] == 0 && a % pas != 0;
        }
        int gardes = 0;
        for (int a : cible.atomes()) {
            if (gardes++ < BEAUCOUP / 6) {
                fige[a] = false;
            }
        }
        return fige;
    }

    private double[] chercher(Groupe cible, double ecart, double[] prix, boolean achat, boolean[] fige) {
        Programme programme = new Programme();
        double[] surAtome = new double[valeurs.length];
        preparer(prix, achat, surAtome, fige);
        if (tousFiges(cible, fige)) {
            return null;
        }
        double sens = achat ? 0 : -Math.signum(ecart);
        double[] visee = new double[valeurs.length];
        for (int a : cible.atomes()) {
            visee[a] = sens;
        }
        for (int a = 0; a < valeurs.length; a++) {
            if (!fige[a]) {
                montees[a] = programme.inconnue(surAtome[a] + visee[a], PLAFOND);
                descentes[a] = programme.inconnue(surAtome[a] - visee[a], valeurs[a]);
            }
        }
        int rang = 0;
        for (Groupe g : treillis.groupes()) {
            contraindre(programme, g, prix[rang++], achat, fige);
        }
        viser(programme, cible, ecart, achat, fige);
        return lire(programme.resoudre(), fige);
    }

    private void preparer(double[] prix, boolean achat, double[] surAtome, boolean[] fige) {
        int rang = 0;
        for (Groupe g : treillis.groupes()) {
            if (g.isAtome()) {
                int a = g.atomes()[0];
                if (g.isConnu() || g.isLibre() && !achat) {
                    fige[a] = true;
                } else if (g.isLibre()) {
                    surAtome[a] += prix[rang];
                }
            }
            rang++;
        }
    }

    private void contraindre(Programme p, Groupe g, double prix, boolean achat, boolean[] fige) {
        if (g.isAtome() || tousFiges(g, fige)) {
            return;
        }
        if (g.isConnu() || g.isLibre() && !achat) {
            somme(p.egale(0), g, fige, 1);
        } else if (g.isLibre()) {
            Programme.Ligne ligne = p.egale(0);
            somme(ligne, g, fige, 1);
            ligne.plus(p.inconnue(prix, PLAFOND), -1);
            ligne.plus(p.inconnue(prix, g.effectif()), 1);
        }
    }

    private boolean tousFiges(Groupe g, boolean[] fige) {
        for (int a : g.atomes()) {
            if (!fige[a]) {
                return false;
            }
        }
        return true;
    }

    private void viser(Programme p, Groupe cible, double ecart, boolean achat, boolean[] fige) {
        if (achat) {
            somme(p.egale(ecart), cible, fige, 1);
        } else {
            somme(p.auPlus(Math.abs(ecart)), cible, fige, Math.signum(ecart));
        }
    }

    private void somme(Programme.Ligne ligne, Groupe g, boolean[] fige, double facteur) {
        for (int a : g.atomes()) {
            if (!fige[a]) {
                ligne.plus(montees[a], facteur).plus(descentes[a], -facteur);
            }
        }
    }

    private double[] lire(double[] inconnues, boolean[] fige) {
        if (inconnues == null) {
            return null;
        }
        double[] croyance = new double[valeurs.length];
        for (int a = 0; a < croyance.length; a++) {
            double ecart = fige[a] ? 0 : inconnues[montees[a]] - inconnues[descentes[a]];
            croyance[a] = Math.abs(ecart) < NEGLIGEABLE ? 0 : ecart;
        }
        return croyance;
    }

    /** How much a belief moves a group. */
    static double ecart(Groupe g, double[] croyance) {
        double somme = 0;
        for (int a : g.atomes()) {
            somme += croyance[a];
        }
        return somme;
    }
}
