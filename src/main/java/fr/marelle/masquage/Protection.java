package fr.marelle.masquage;

import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Hides in the asked tables every count below the threshold, then what it takes so that nobody recomputes a hidden count,
 * from all tables and all that was told before: for a small one a reader must reckon with everything from 1 to the threshold,
 * for any other with two counts at least. Margins are hidden last. The same problem always gives the same answer.
 */
public final class Protection {

    /** Work of all attempts together, as {@link #proteger()} reckons it: about half a second. */
    private static final double TRAVAIL = 1_000_000;

    private static final int ESSAIS = 60;

    private final Treillis treillis;
    private final List<Groupe> groupes;
    private final Suivi suivi;
    private final BitSet depart;

    private Protection(Probleme probleme, Suivi suivi) {
        this.treillis = new Treillis(probleme);
        this.groupes = treillis.groupes();
        this.suivi = suivi;
        this.depart = caches();
    }

    /**
     * @param suivi told of the progress, asked whether to go on
     * @return every cell of every asked table, margins included, with its status
     * @throws CalculAnnuleException when {@code suivi} gives up
     * @throws IllegalArgumentException when a code is unknown, or the leaves are too many
     */
    public static List<Cellule> proteger(Probleme probleme, Suivi suivi) {
        return new Protection(probleme, suivi).proteger();
    }

    private List<Cellule> proteger() {
        double unEssai = 1.0 + groupes.size() * (groupes.size() + 4.0 * treillis.valeurs().length);
        int essais = (int) Math.max(1, Math.min(ESSAIS, TRAVAIL / unEssai));
        BitSet meilleurs = null;
        double moindre = Double.MAX_VALUE;
        for (int essai = 0; essai < essais; essai++) {
            cacher(depart);
            new Tentative(treillis, essai == 0 ? null : new Random(essai), part(essai, essais)).executer();
            if (prix() < moindre) {
                moindre = prix();
                meilleurs = caches();
            }
        }
        cacher(meilleurs);
        suivi.avancer(1);
        return treillis.resultat();
    }

    private Suivi part(int essai, int essais) {
        return new Suivi() {
            @Override
            public void avancer(double part) {
                suivi.avancer((essai + part) / essais);
            }

            @Override
            public boolean annule() {
                return suivi.annule();
            }
        };
    }

    private BitSet caches() {
        BitSet caches = new BitSet();
        for (int g = 0; g < groupes.size(); g++) {
            caches.set(g, groupes.get(g).isCache());
        }
        return caches;
    }

    private void cacher(BitSet caches) {
        for (int g = 0; g < groupes.size(); g++) {
            if (caches.get(g)) {
                groupes.get(g).cacher();
            } else {
                groupes.get(g).montrer();
            }
        }
    }

    private double prix() {
        return groupes.stream()
                .filter(Groupe::isSecondaire)
                .mapToDouble(Groupe::poids)
                .sum();
    }
}
