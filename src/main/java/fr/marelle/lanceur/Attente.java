package fr.marelle.lanceur;

import java.util.concurrent.TimeUnit;

/** The pause between two looks at a child process. */
final class Attente {

    private Attente() {}

    static void instant() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
