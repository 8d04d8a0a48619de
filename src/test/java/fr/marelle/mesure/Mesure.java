package fr.marelle.mesure;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The benchmark: {@code mvn -Pbench}; its table is target/bench/tableau.md, the raw numbers lie beside it. */
public final class Mesure {

    private Mesure() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
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
    }
}
