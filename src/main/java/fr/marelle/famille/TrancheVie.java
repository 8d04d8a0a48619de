package fr.marelle.famille;

/** Ages as they are counted nationally (domain §3). */
public enum TrancheVie {
    /** Of nursery school. */
    A2_5(2, 5),
    /** Of primary school. */
    A6_10(6, 10),
    /** Of secondary school, until the end of a PRE. */
    A11_16(11, 16),
    /** Beyond. */
    A17(17, 25);

    private final int min;
    private final int max;

    TrancheVie(int min, int max) {
        this.min = min;
        this.max = max;
    }

    /** Years, at least. */
    int min() {
        return min;
    }

    /** Years, at most. */
    int max() {
        return max;
    }
}
