package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The gestures of a day's stories against those of the workbook: {@code target/gestes.md}. */
public final class Journee {

    private static final Path TABLE = commencer();

    private Journee() {}

    /** Keeps a line; with a mouse or a thumb, Marelle must be the faster. */
    public static void comparer(String histoire, Poste poste, Gestes gestes, Tableur tableur) {
        ecrire("| %s | %s | %s | %s |%n".formatted(histoire, poste, gestes, tableur), StandardOpenOption.APPEND);
        if (poste != Poste.CLAVIER) {
            assertThat(gestes.secondes()).as("%s %s", histoire, poste).isLessThan(tableur.secondes());
        }
    }

    private static Path commencer() {
        Path table = Path.of("target", "gestes.md");
        ecrire(
                table,
                "| Histoire | Comment | Marelle | Tableur |%n|---|---|---|---|%n".formatted(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        return table;
    }

    private static void ecrire(String texte, StandardOpenOption... comment) {
        ecrire(TABLE, texte, comment);
    }

    private static void ecrire(Path table, String texte, StandardOpenOption... comment) {
        try {
            Files.writeString(table, texte, comment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
