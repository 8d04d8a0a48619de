package fr.marelle.mesure;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The benchmark: {@code mvn -Pbench}; its table is target/bench/tableau.md, the raw numbers lie beside it. */
public final class Mesure {

    private Mesure() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        FutureTask<Void> mesure = new FutureTask<>(Mesure::mesurer);
        new Thread(racine(), mesure, "mesure").start();
        mesure.get();
    }

    /** Maven waits for every thread of its own group, and Gatling leaves some behind: they go elsewhere. */
    private static ThreadGroup racine() {
        ThreadGroup groupe = Thread.currentThread().getThreadGroup();
        while (groupe.getParent() != null) {
            groupe = groupe.getParent();
        }
        return groupe;
    }

    private static Void mesurer() throws IOException, SQLException, InterruptedException {
        Reglage reglage = Reglage.lire();
        Files.createDirectories(reglage.dossier());
        List<Volume.Resultat> resultats = new ArrayList<>();
        for (int enfants : reglage.enfants()) {
            resultats.add(new Volume(enfants, reglage).mesurer());
            new Brut(reglage.dossier()).ecrire(resultats);
            String tableau = new Tableau(reglage, resultats).toString();
            Files.writeString(reglage.dossier().resolve("tableau.md"), tableau);
            System.out.println(tableau);
        }
        return null;
    }
}
