package fr.marelle.masquage;

/**
 * One thing a reader must be able to believe.
 *
 * @param groupe rank of the group
 * @param ecart by how much its count must seem to be another, up or down; never 0
 */
record Exigence(int groupe, double ecart) {

    /** As much of it as one half: what others know already may leave no more. */
    Exigence moitie() {
        return new Exigence(groupe, ecart / 2);
    }
}
