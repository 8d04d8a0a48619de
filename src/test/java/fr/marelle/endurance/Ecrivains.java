package fr.marelle.endurance;

import fr.marelle.essai.Visiteur;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Schools that file saisines by the REST interface until the server is no more; they remember what it acknowledged. */
final class Ecrivains {

    private static final int COMBIEN = 4;

    private static final String SAISINE =
            """
            {"enfants": [{"nom": "%s", "prenom": "Camille", "age": 8, "sexe": "F"}], "motifs": ["LANGAGE"], "etablissement": "0622425Z",
             "parentsInformes": {"qui": "sa mère", "par": "la CPE", "le": "2026-11-02"}}""";

    private final URL racine;
    private final String jeton;
    private final Queue<String> accusees = new ConcurrentLinkedQueue<>();
    private final List<Thread> fils = new ArrayList<>();
    private final CountDownLatch attendues;

    private Ecrivains(URL racine, String jeton, int attendues) {
        this.racine = racine;
        this.jeton = jeton;
        this.attendues = new CountDownLatch(attendues);
    }

    /** Starts them, and returns once so many saisines are acknowledged; they go on writing. */
    static Ecrivains ecrire(URL racine, String jeton, int attendues) throws InterruptedException {
        Ecrivains ecrivains = new Ecrivains(racine, jeton, attendues);
        for (int i = 0; i < COMBIEN; i++) {
            Thread fil = new Thread(ecrivains::deposer, "ecrivain-" + i);
            ecrivains.fils.add(fil);
            fil.start();
        }
        if (!ecrivains.attendues.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("no " + attendues + " saisines in two minutes");
        }
        return ecrivains;
    }

    private void deposer() {
        Visiteur ecole = Visiteur.inconnu(racine).avec("Authorization", "Bearer " + jeton);
        try {
            while (true) {
                HttpResponse<String> reponse =
                        ecole.json("/api/v1/saisines", SAISINE.formatted("Essai-" + UUID.randomUUID()));
                if (reponse.statusCode() != 201) {
                    System.out.println("a writer got " + reponse.statusCode() + " " + reponse.body());
                    return;
                }
                accusees.add(ecole.destination(reponse).replaceFirst(".*/", ""));
                attendues.countDown();
            }
        } catch (UncheckedIOException e) {
            // the server was killed: what it had not acknowledged is nobody's
        }
    }

    /** Identifiers of what was acknowledged, once the last writer has seen the server gone. */
    List<String> accusees() throws InterruptedException {
        for (Thread f : fils) {
            f.join(TimeUnit.MINUTES.toMillis(2));
        }
        return List.copyOf(accusees);
    }
}
