package fr.marelle.demonstration;

/** How far a child's story has come; with its share, and how long ago it began (days). */
enum Issue {
    /** Linked to a child, nobody named yet. */
    LIEE(2.5, 3, 20),
    /** A référent is to meet the family. */
    PRESSENTIE(3, 8, 30),
    /** The family agreed and waits for the EPS. */
    ACCORDEE(5.5, 12, 45),
    /** The family refused. */
    REFUSEE(4, 30, 500),
    /** Something else was proposed. */
    AUTRE(8, 40, 600),
    /** The EPS has just opened a parcours that has not begun. */
    VALIDE(3, 18, 70),
    /** Accompanied. */
    EN_COURS(42, 50, 540),
    /** Interrupted for a while. */
    SUSPENDU(3, 120, 500),
    /** Begun before the EPS, to be ratified. */
    ANTICIPE(3, 6, 80),
    /** Collective actions only. */
    COLLECTIF(5, 50, 400),
    /** Ended. */
    CLOS(15, 380, 690),
    /** The family took its agreement back. */
    RETRAIT(3, 100, 450),
    /** Ended, then came back. */
    RETOUR(3, 560, 690);

    private final double part;
    private final int plusRecent;
    private final int plusAncien;

    Issue(double part, int plusRecent, int plusAncien) {
        this.part = part;
        this.plusRecent = plusRecent;
        this.plusAncien = plusAncien;
    }

    /** A story that fits in the last {@code anciennete} days of a child's life. */
    static Issue tirer(int anciennete, Hasard hasard) {
        double[] parts = new double[values().length];
        for (Issue issue : values()) {
            parts[issue.ordinal()] = issue.plusRecent <= anciennete ? issue.part : 0;
        }
        return values()[hasard.selon(parts)];
    }

    /** Days since it began. */
    int depuis(int anciennete, Hasard hasard) {
        return hasard.entre(plusRecent, Math.max(plusRecent, Math.min(plusAncien, anciennete)));
    }

    /** Whether the EPS opened a parcours. */
    boolean isDecidee() {
        return switch (this) {
            case VALIDE, EN_COURS, SUSPENDU, COLLECTIF, CLOS, RETRAIT, RETOUR -> true;
            default -> false;
        };
    }

    /** Whether the family agreed. */
    boolean isAgreee() {
        return this == ACCORDEE || this == ANTICIPE || isDecidee();
    }

    /** Whether somebody was named to meet the family. */
    boolean isPressentie() {
        return this == PRESSENTIE || this == REFUSEE || isAgreee();
    }
}
