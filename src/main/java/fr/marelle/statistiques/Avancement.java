package fr.marelle.statistiques;

import fr.marelle.masquage.Suivi;

/** How far a computation of several steps is, seen by the person who waits, and whether she still does. */
final class Avancement implements Suivi {

    private double part;
    private boolean annule;
    private double base;
    private double etendue;

    /** Begins the next step: that part of the whole, from 0 to 1. */
    synchronized void etape(double partDuTout) {
        base += etendue;
        etendue = partDuTout;
    }

    @Override
    public synchronized void avancer(double fait) {
        part = Math.min(1, Math.max(part, base + fait * etendue));
    }

    @Override
    public synchronized boolean annule() {
        return annule;
    }

    synchronized void annuler() {
        annule = true;
    }

    synchronized double part() {
        return part;
    }
}
