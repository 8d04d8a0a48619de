package fr.marelle.mesure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The raw numbers: every answer, and every statement of one user alone. */
final class Brut {

    private final Path dossier;

    Brut(Path dossier) {
        this.dossier = dossier;
    }

    void ecrire(List<Volume.Resultat> resultats) throws IOException {
        List<String> reponses = new ArrayList<>(List.of("enfants;phase;acte;le;ms;juste"));
        List<String> instructions = new ArrayList<>(List.of("enfants;acte;fois;ms;lignes examinees;instruction"));
        for (Volume.Resultat resultat : resultats) {
            for (Charge.Bilan charge : resultat.charges()) {
                charge.phase()
                        .releve()
                        .toutes()
                        .forEach(r -> reponses.add("%d;%s;%s;%d;%d;%b"
                                .formatted(
                                        resultat.enfants(),
                                        charge.phase().nom(),
                                        r.acte(),
                                        r.le(),
                                        r.duree(),
                                        r.juste())));
            }
            resultat.sql().forEach((acte, faites) -> ajouter(instructions, resultat.enfants(), acte, faites));
        }
        Files.write(dossier.resolve("reponses.csv"), reponses);
        Files.write(dossier.resolve("instructions.csv"), instructions);
    }

    /** One line for each text, the costliest first. */
    private static void ajouter(List<String> lignes, int enfants, Acte acte, List<TempsSql.Instruction> faites) {
        Map<String, double[]> sommes = new TreeMap<>();
        for (TempsSql.Instruction faite : faites) {
            double[] somme = sommes.computeIfAbsent(faite.texte(), t -> new double[3]);
            somme[0]++;
            somme[1] += faite.duree();
            somme[2] += faite.examinees();
        }
        sommes.entrySet().stream()
                .sorted((a, b) -> Double.compare(b.getValue()[1], a.getValue()[1]))
                .forEach(e -> lignes.add(String.format(
                        Locale.ROOT,
                        "%d;%s;%.0f;%.3f;%.0f;\"%s\"",
                        enfants,
                        acte,
                        e.getValue()[0],
                        e.getValue()[1],
                        e.getValue()[2],
                        e.getKey().replace('"', '\''))));
    }
}
