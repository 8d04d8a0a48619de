package fr.marelle.statistiques;

import fr.marelle.masquage.Suivi;

/** How far a computation of several steps is, seen by the person who waits, and whether she still does. */
final class Avancement implements Suivi {

    private volatile double part;
    private volatile boolean annule;
    private double base;
    private double etendue;

    /** Begins the next step: that part of the whole, from 0 to 1. */
    void etape(double partDuTout) {
        base += etendue;
        etendue = partDuTout;
    }

    @Override
    public void avancer(double fait) {
        part = Math.min(1, Math.max(part, base + fait * etendue));
    }

    @Override
    public boolean annule() {
        return annule;
    }

    void annuler() {
        annule = true;
    }

    double part() {
        return part;
    }
}
