package fr.marelle.demonstration;

import fr.marelle.famille.Foyer;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.NatureLien;
import fr.marelle.famille.Responsable;
import fr.marelle.famille.Situation;
import java.util.List;

/**
 * The adults of a fratrie and where they live.
 *
 * @param second household of the other parent, where the children live too; null when there is none
 * @param situation quartier of the first household
 */
record Menage(Parents parents, String nom, List<Adulte> adultes, Foyer foyer, Foyer second, Situation situation) {

    /** @param autorite null for one who holds nothing */
    record Adulte(Responsable responsable, NatureLien lien, NatureAutorite autorite) {}

    /** How the parents stand. */
    enum Parents {
        /** Both, in one household. */
        ENSEMBLE(46),
        /** Both, in two households. */
        SEPARES(24),
        /** The other one cannot be named. */
        SEUL(11),
        /** The other one is out of reach. */
        INJOIGNABLE(7),
        /** One exercises authority alone. */
        EXCLUSIVE(4),
        /** A judge withdrew authority from the other, who must not know the address. */
        RETIREE(2),
        /** The children are placed; the parents still sign. */
        PLACES(3.5),
        /** A guardian. */
        TUTELLE(1.5),
        /** A grandparent who received authority by judgment. */
        DELEGUEE(1);

        private final double part;

        Parents(double part) {
            this.part = part;
        }

        static Parents tirer(Hasard hasard) {
            double[] parts = new double[values().length];
            for (Parents p : values()) {
                parts[p.ordinal()] = p.part;
            }
            return values()[hasard.selon(parts)];
        }
    }

    /** Those who may sign; the first one does. */
    List<Responsable> signataires() {
        return adultes.stream()
                .filter(a -> a.autorite() != null && a.autorite().isSignataire())
                .map(Adulte::responsable)
                .toList();
    }

    /** Who was told, in the words of a sender. */
    String informe() {
        return switch (adultes.get(0).lien()) {
            case MERE -> "sa mère";
            case PERE -> "son père";
            default -> "la personne qui l’élève";
        };
    }
}
