package fr.marelle.mesure;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code -Dbench.…} asks for.
 *
 * @param chauffe seconds of warm-up, {@code secondes} of measure
 * @param dossier where databases and results are kept
 */
record Reglage(List<Integer> enfants, int secondes, int chauffe, int utilisateurs, Path dossier) {

    static Reglage lire() {
        return new Reglage(
                Stream.of(System.getProperty("bench.enfants", "500,50000").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.getInteger("bench.secondes", 300),
                Integer.getInteger("bench.chauffe", 60),
                Integer.getInteger("bench.utilisateurs", 20),
                Path.of("target", "bench"));
    }
}
