package fr.marelle.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small tables beside this class: cells separated by semicolons, lines of comment begin with #. */
final class Csv {

    private Csv() {}

    /** @param nom file name without extension */
    static List<String[]> lire(String nom) {
        try (BufferedReader texte = new BufferedReader(new InputStreamReader(
                Csv.class.getResourceAsStream("/fr/marelle/demonstration/" + nom + ".csv"), StandardCharsets.UTF_8))) {
            return texte.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
