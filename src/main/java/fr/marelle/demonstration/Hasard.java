package fr.marelle.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that repeats itself: the same seed gives the same draws, identifiers included. */
final class Hasard {

    private final Random tirage;

    Hasard(long graine) {
        this.tirage = new Random(graine);
    }

    /** Another one, for what must not depend on how much was drawn before. */
    Hasard derive(String nom) {
        return new Hasard(tirage.nextLong() ^ nom.hashCode());
    }

    /** True in {@code pourcent} draws out of a hundred. */
    boolean chance(double pourcent) {
        return tirage.nextDouble() * 100 < pourcent;
    }

    /** Between the two, both included. */
    int entre(int min, int max) {
        return min + tirage.nextInt(max - min + 1);
    }

    double fraction() {
        return tirage.nextDouble();
    }

    <T> T parmi(List<T> choix) {
        return choix.get(tirage.nextInt(choix.size()));
    }

    @SafeVarargs
    final <T> T parmi(T... choix) {
        return choix[tirage.nextInt(choix.length)];
    }

    /** Index drawn by weight. */
    int selon(double... poids) {
        double total = 0;
        for (double p : poids) {
            total += p;
        }
        double reste = tirage.nextDouble() * total;
        for (int i = 0; i < poids.length; i++) {
            reste -= poids[i];
            if (reste < 0) {
                return i;
            }
        }
        return poids.length - 1;
    }

    UUID uuid() {
        long haut = tirage.nextLong() & ~0xF000L | 0x4000L;
        long bas = tirage.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(haut, bas);
    }

    /** Of the ranges the regulator keeps for fiction (ARCEP). */
    String telephone() {
        String debut = chance(70) ? "06 39 98" : "03 53 01";
        return "%s %02d %02d".formatted(debut, entre(0, 99), entre(0, 99));
    }

    /** A working day among the {@code ecart} ones that follow, never after {@code limite}. */
    LocalDate apres(LocalDate jour, int min, int max, LocalDate limite) {
        LocalDate tire = Jours.ouvre(jour.plusDays(entre(min, max)));
        return tire.isAfter(limite) ? limite : tire;
    }
}
