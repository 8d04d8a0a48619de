package fr.marelle.lanceur;

import java.util.concurrent.TimeUnit;

/** The pause between two looks at a child process. */
final class Attente {

    private Attente() {}

    static void instant() {
        of(150);
    }

    static void of(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
