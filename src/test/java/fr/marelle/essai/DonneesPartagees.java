package fr.marelle.essai;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Reference data beside the repository, for the tests that compare ours with the whole original. */
public final class DonneesPartagees {

    private DonneesPartagees() {}

    /** The file {@code ../shared/data/<chemin>}; without that folder the calling test is skipped, and counted as such. */
    public static Path fichier(String chemin) {
        Path file = Path.of("..", "shared", "data").resolve(chemin);
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is not here: " + chemin);
        return file;
    }
}
